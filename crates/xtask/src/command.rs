//! Runs other programs: shows what they print, keeps it for counting, and says in one sentence what failed.

use crate::place;
use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// A program about to run, in the root of the repository unless told otherwise.
pub(crate) struct Task {
    command: Command,
    shown: String,
}

impl Task {
    /// Names the program.
    pub(crate) fn new(program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(program.as_ref());
        command.current_dir(place::root());
        let path = Path::new(program.as_ref());
        let shown = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Self { command, shown }
    }

    /// Adds one argument.
    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&argument.as_ref().to_string_lossy());
        self.command.arg(argument);
        self
    }

    /// Adds arguments that are written with spaces between them.
    pub(crate) fn args(self, arguments: &str) -> Self {
        arguments.split_whitespace().fold(self, Self::arg)
    }

    /// Sets a variable for the program.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Compiles what strangers get: sources of dependencies are named without the home folder of whoever builds.
    pub(crate) fn for_strangers(self) -> Self {
        self.for_strangers_with("")
    }

    /// The same, with more flags for the compiler.
    pub(crate) fn for_strangers_with(self, flags: &str) -> Self {
        let own = std::env::var("RUSTFLAGS").unwrap_or_default();
        let home = |name: &str, folder: &str| {
            std::env::var(name).or_else(|_| std::env::var("HOME").map(|home| home + folder))
        };
        let remap = |home: Result<String, _>, shown: &str| {
            home.map(|home| format!(" --remap-path-prefix={home}={shown}")).unwrap_or_default()
        };
        let cargo = remap(home("CARGO_HOME", "/.cargo"), "cargo");
        let rustup = remap(home("RUSTUP_HOME", "/.rustup"), "rustup");
        self.env("RUSTFLAGS", format!("{own} {flags}{cargo}{rustup}").trim())
    }

    /// Hides a variable from the program.
    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Runs it in another folder.
    pub(crate) fn folder(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it, passing on all it prints; returns its standard output.
    pub(crate) fn run(mut self) -> Result<String> {
        println!("  $ {}", self.shown);
        self.command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child =
            self.command.spawn().with_context(|| format!("`{}` could not be started", self.shown))?;
        let mut kept = String::new();
        if let Some(pipe) = child.stdout.take() {
            for line in BufReader::new(pipe).split(b'\n') {
                let line = line.with_context(|| format!("`{}` stopped talking", self.shown))?;
                let line = String::from_utf8_lossy(&line);
                println!("{line}");
                kept.push_str(&line);
                kept.push('\n');
            }
        }
        let status = child.wait().with_context(|| format!("`{}` got lost", self.shown))?;
        if !status.success() {
            bail!("`{}` failed ({status})", self.shown);
        }
        Ok(kept)
    }

    /// Runs it silently; what it printed is shown only if it fails. Returns both streams joined.
    pub(crate) fn quiet(mut self) -> Result<String> {
        let output = self.command.stdin(Stdio::null()).output();
        let output = output.with_context(|| format!("`{}` could not be started", self.shown))?;
        let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
        said.push_str(&String::from_utf8_lossy(&output.stderr));
        if !output.status.success() {
            let _ = std::io::stderr().write_all(said.as_bytes());
            bail!("`{}` failed ({})", self.shown, output.status);
        }
        Ok(said)
    }

    /// Runs it silently and returns its standard output alone, byte for byte.
    pub(crate) fn read(mut self) -> Result<String> {
        self.command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child =
            self.command.spawn().with_context(|| format!("`{}` could not be started", self.shown))?;
        let mut said = String::new();
        if let Some(mut pipe) = child.stdout.take() {
            pipe.read_to_string(&mut said).with_context(|| format!("`{}` wrote no UTF-8", self.shown))?;
        }
        let status = child.wait()?;
        if !status.success() {
            bail!("`{}` failed ({status})", self.shown);
        }
        Ok(said)
    }
}

/// `cargo` with its arguments.
pub(crate) fn cargo(arguments: &str) -> Task {
    Task::new("cargo").args(arguments)
}

/// True if the program can be started and asked for its version.
pub(crate) fn exists(program: &str) -> bool {
    let asked = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}
