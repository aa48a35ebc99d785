//! The owner's form: npm packages and a browser, the static site, its tests in Node and in that browser.

use crate::command::Task;
use crate::progress::Done;
use crate::setup::debian_packages;
use crate::surface::wasm;
use crate::{place, surface};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// Where it lives.
const FOLDER: &str = "bindings/web";

/// Browsers of which one must be there; the same list stands in `bindings/web/test/browser/support.mjs`.
const BROWSERS: &[&str] = &["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/// The npm packages of the lock file, anew when it changes.
pub(crate) fn packages() -> Result<Done> {
    let folder = place::at(FOLDER);
    let wanted =
        fs::read_to_string(folder.join("package-lock.json")).context("package-lock.json is missing")?;
    let stamp = folder.join("node_modules/installed-lock.json");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(Done::note("all there"));
    }
    Task::new("npm").args("ci --no-audit --no-fund --loglevel=error").folder(&folder).run()?;
    fs::write(&stamp, wanted)?;
    Ok(Done::note("installed"))
}

/// A Chromium: the one named in LAYAK_BROWSER, one that is installed, or Debian's.
pub(crate) fn browser() -> Result<Done> {
    if let Some(found) = installed() {
        return Ok(Done::note(found.display().to_string()));
    }
    debian_packages("chromium").context("the form is tested in a browser; or name one in LAYAK_BROWSER")?;
    match installed() {
        Some(found) => Ok(Done::note(format!("installed {}", found.display()))),
        None => bail!("the package chromium brought no {}", BROWSERS.join(" or ")),
    }
}

fn installed() -> Option<PathBuf> {
    let named = std::env::var_os("LAYAK_BROWSER").map(PathBuf::from);
    named.into_iter().chain(BROWSERS.iter().map(PathBuf::from)).find(|path| path.exists())
}

/// Builds the site into a folder, from the npm package; returns what the build said about sizes.
pub(crate) fn site(package: &Path, out: &Path) -> Result<String> {
    let build = Task::new("npm").args("run --silent build").folder(place::at(FOLDER));
    build.env("LAYAK_PACKAGE", package).env("LAYAK_SITE", out).run()
}

/// Makes the scripts of the npm package out of its parts.
pub(crate) fn scripts(parts: &Path, package: &Path) -> Result<()> {
    packages()?;
    let bundle = Task::new("npm").args("run --silent package").folder(place::at(FOLDER));
    bundle.env("LAYAK_PARTS", parts).env("LAYAK_PACKAGE", package).run()?;
    Ok(())
}

/// Types, pure parts, then the built site in the browser.
pub(crate) fn tests() -> Result<Done> {
    let folder = place::at(FOLDER);
    let target = place::target()?;
    let package = wasm::package(&target.join("npm-package"))?;
    let npm = |script: &str| Task::new("npm").args("run --silent").args(script).folder(&folder);
    npm("check").run()?;
    let unit = ok_lines(&npm("unit -- --reporter=tap-flat").run()?);
    let out = target.join("site");
    let built = site(&package, &out)?;
    let said = npm("browser")
        .env("LAYAK_PACKAGE", &package)
        .env("LAYAK_SITE", &out)
        .env("LAYAK_SHARED_ANSWERS", surface::answers_folder()?)
        .env("LAYAK_PICTURES", target.join("web-pictures"))
        .run()?;
    let Some(walked) = wasm::passed(&said) else { bail!("node printed no closing line") };
    if unit == 0 {
        bail!("vitest printed no test");
    }
    Done::tests(unit + walked, first_visit(&built))
}

/// `ok 3 - name # time=1ms`
fn ok_lines(said: &str) -> u64 {
    said.lines().filter(|line| line.starts_with("ok ")).count() as u64
}

fn first_visit(built: &str) -> String {
    let line = built.lines().find(|line| line.starts_with("first visit"));
    line.map_or_else(String::new, str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{first_visit, ok_lines};

    #[test]
    fn what_the_tools_say_is_read() {
        assert_eq!(ok_lines("TAP version 13\n1..2\nok 1 - a # time=1ms\nnot ok 2 - b\n    ok 1 - c\n"), 1);
        assert_eq!(first_visit("a: 1\nfirst visit: 2 bytes\n"), "first visit: 2 bytes");
        assert_eq!(first_visit(""), "");
    }
}
