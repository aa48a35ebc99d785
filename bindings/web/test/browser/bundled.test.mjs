// A page of somebody else's that is bundled: the engine comes along as a file of its own, and answers.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "vite";
import { DAY, folder, layak } from "./engine.mjs";
import { stage } from "./support.mjs";

const REQUEST = { programme: "self-check", as_of: DAY, profile: 'product.sector = "food"\n' };
const SCRIPT = `import { load, LayakError } from "layak";
const layak = await load();
const answer = layak.assess(${JSON.stringify(REQUEST)});
try { layak.assess({ ...${JSON.stringify(REQUEST)}, programme: "?" }); } catch (error) { document.title = String(error instanceof LayakError); }
document.body.textContent = answer.digest;`;

const root = mkdtempSync(join(tmpdir(), "layak-bundled-"));
before(async () => {
  const source = join(root, "source");
  mkdirSync(source);
  writeFileSync(join(source, "index.html"), '<!doctype html><html lang="id"><body><script type="module" src="./main.js"></script></body></html>');
  writeFileSync(join(source, "main.js"), SCRIPT);
  await build({ root: source, configFile: false, logLevel: "warn", resolve: { alias: { layak: join(folder, "index.js") } }, build: { outDir: join(root, "made"), emptyOutDir: true, target: "es2022" } });
});
after(() => rmSync(root, { recursive: true, force: true }));
const stand = stage({ folder: join(root, "made") });

test("Vite carries the engine along", async () => {
  const made = readdirSync(join(root, "made/assets"));
  assert.deepEqual(made.map((name) => name.split(".").at(-1)).sort(), ["bin", "js"]);
  const page = await stand.browser.newPage();
  await page.goto(stand.address);
  await page.waitForFunction(() => document.body.textContent.length === 64, undefined, { timeout: 30_000 }).catch(() => {});
  assert.equal(await page.textContent("body"), layak.assess(REQUEST).digest);
  assert.equal(await page.title(), "true");
});
