// The npm package in a real browser: a module script loads it, and every shared case gives the bytes of the Rust core.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder } from "./engine.mjs";
import { stage } from "./support.mjs";

const answers = process.env.LAYAK_SHARED_ANSWERS;
const END = ".request.json";
const PAGE = `<!doctype html><script type="module">import { load } from "./index.js"; import { load as all } from "./tools.js"; globalThis.ready = Promise.all([load(), all()]).then(([layak, tools]) => Object.assign(globalThis, { layak, tools }));</script>`;

const stand = stage({ folder, first: PAGE });

test("the same bytes as Rust, in Chromium", { timeout: 300_000 }, async (t) => {
  assert.ok(answers, "LAYAK_SHARED_ANSWERS names the folder with the core's answers (cargo xtask test --only web)");
  const cases = readdirSync(answers, { recursive: true }).filter((name) => name.endsWith(END)).map((name) => name.slice(0, -END.length));
  assert.notEqual(cases.length, 0);
  const page = await stand.browser.newPage();
  await page.goto(stand.address);
  await page.waitForFunction(() => globalThis.ready !== undefined);
  await page.evaluate(() => globalThis.ready);
  for (const name of cases) {
    const request = readFileSync(join(answers, `${name}.request.json`), "utf8");
    const expected = readFileSync(join(answers, `${name}.answer.json`), "utf8");
    // Rules of a request's own are read by `layak/tools` alone.
    const engine = JSON.parse(request).rules === undefined ? "layak" : "tools";
    const got = await page.evaluate(([engine, text]) => globalThis[engine].assessText(text), [engine, request]);
    assert.ok(got === expected, `${name}: other bytes in the browser`);
  }
  t.diagnostic(`shared cases in Chromium: ${cases.length}`);
  const cohorts = readdirSync(answers, { recursive: true }).filter((name) => name.endsWith(".rank-request.json"));
  assert.notEqual(cohorts.length, 0);
  for (const name of cohorts) {
    const request = readFileSync(join(answers, name), "utf8");
    const expected = readFileSync(join(answers, name.replace("rank-request", "rank-answer")), "utf8");
    const got = await page.evaluate((text) => globalThis.tools.rankText(text), request);
    assert.ok(got === expected, `${name}: other bytes in the browser`);
  }
  t.diagnostic(`shared cohorts in Chromium: ${cohorts.length}`);
  // Of each kind of record there is a case: what was added last is not forgotten here.
  for (const kind of ["kapasitas/", "pesanan/", "seeds/", "refused/"]) assert.ok(cases.some((name) => name.startsWith(kind)), kind);
});
