// Builds the form: a static site in one folder, and beside it one HTML file that opens from disk.
// LAYAK_PACKAGE: the npm package (made by `cargo xtask dist` or `test`); LAYAK_SITE: where the result goes.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { script } from "./bundle.mjs";
import { early, packed } from "./engine.mjs";
import { manifest, oneFile, page, worker } from "./pages.mjs";
import { hash, sizes } from "./size.mjs";

const here = resolve(fileURLToPath(new URL("..", import.meta.url)));
const pkg = resolve(process.env.LAYAK_PACKAGE ?? join(here, "../../target/npm-package"));
const out = resolve(process.env.LAYAK_SITE ?? join(here, "../../target/site"));

const asModule = (name, values) => [name, Object.entries(values).map(([key, value]) => `export ${key === "default" ? "default" : `const ${key} =`} ${JSON.stringify(value)};`).join("\n")];

const thread = await script({ here, pkg, entry: "src/engine/thread.ts", modules: [asModule("virtual:packed-engine", { default: packed(pkg) })] });
const app = await script({ here, pkg, entry: "src/main.tsx", modules: [asModule("virtual:first-questions", { early: await early(pkg) })] });
const style = readFileSync(join(here, "src/style/all.css"), "utf8").replace(/@import "(.+?)";\n/g, (_, name) => readFileSync(join(here, "src/style", name), "utf8"));
// The drawing of the months is the engine's, and so is its style.
const chart = readFileSync(join(here, "../../crates/layak/src/report/html/chart.css"), "utf8");
const css = await script.css(`${style}\n.result .annex {\n${chart}\n}`);

// What the scripts contain of others, under their licences: beside the site, and inside the one file.
const others = ["preact", "@preact/signals", "@preact/signals-core"];
const licences = others.map((name) => `${name}\n\n${readFileSync(join(here, "node_modules", name, "LICENSE"), "utf8").trim()}\n`).join("\n\n");

const files = {};
const code = `export default ${JSON.stringify(thread)};\n`;
const engine = `engine-${hash(code)}.js`;
files[engine] = code;
const svg = readFileSync(join(here, "public/icon.svg"), "utf8");
files["icon.svg"] = svg;
files["manifest.webmanifest"] = manifest();
const template = readFileSync(join(here, "index.html"), "utf8");
files["index.html"] = page(template, { app, css, svg, engine });
files["sw.js"] = worker(readFileSync(join(here, "src/sw.js"), "utf8"), Object.keys(files), hash(Object.values(files).join("")));
files["layak.html"] = oneFile(template, { app, css, svg, thread, licences });
files["licences.txt"] = licences;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
console.log(sizes(files));
