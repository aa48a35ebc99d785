// The npm package gives the bytes that the Rust core gave, for every shared case.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { ENTRIES, sizes, sum } from "../size.mjs";

const answers = process.env.LAYAK_SHARED_ANSWERS;
const folder = resolve(process.env.LAYAK_PACKAGE);
const { LayakError, load } = await import(pathToFileURL(join(folder, "index.js")));
const layak = await load();
const tools = await (await import(pathToFileURL(join(folder, "tools.js")))).load();

const END = ".request.json";
const cases = readdirSync(answers, { recursive: true })
  .filter((name) => name.endsWith(END))
  .map((name) => name.slice(0, -END.length))
  .sort();

test("there are shared cases", (t) => {
  assert.notEqual(cases.length, 0, `no shared answers in ${answers}`);
  t.diagnostic(`shared cases from wasm: ${cases.length}`);
});

for (const name of cases) {
  test(`same bytes: ${name}`, () => {
    const request = readFileSync(join(answers, `${name}.request.json`), "utf8");
    const expected = readFileSync(join(answers, `${name}.answer.json`), "utf8");
    assert.equal(tools.assessText(request), expected);
    // The engine of pages reads no rule files: it says who does.
    const own = JSON.parse(request).rules !== undefined;
    if (own) refusesRules(request);
    else assert.equal(layak.assessText(request), expected);

    const engine = own ? tools : layak;
    const answer = JSON.parse(expected);
    if (answer.type === "refused") {
      assert.throws(
        () => engine.assess(JSON.parse(request)),
        (error) => {
          assert.ok(error instanceof LayakError);
          assert.deepEqual(error.diagnostics, answer.diagnostics);
          return true;
        },
      );
    } else {
      assert.deepEqual(engine.assess(JSON.parse(request)), answer);
    }
  });
}

function refusesRules(request) {
  const { type, diagnostics } = JSON.parse(layak.assessText(request));
  assert.equal(type, "refused");
  assert.deepEqual(diagnostics.map(({ pointer }) => pointer), ["/rules"]);
  for (const lang of ["id", "en"]) assert.match(diagnostics[0].help[lang], /layak\/tools/);
}

test("some shared cases bring rules of their own", () => {
  const own = cases.filter((name) => JSON.parse(readFileSync(join(answers, `${name}${END}`), "utf8")).rules !== undefined);
  assert.notEqual(own.length, 0);
  assert.notEqual(own.length, cases.length);
});

const COHORT = ".rank-request.json";
const cohorts = readdirSync(answers, { recursive: true })
  .filter((name) => name.endsWith(COHORT))
  .map((name) => name.slice(0, -COHORT.length))
  .sort();

test("there are shared cohorts", (t) => {
  assert.notEqual(cohorts.length, 0, `no shared cohorts in ${answers}`);
  t.diagnostic(`shared cohorts from wasm: ${cohorts.length}`);
});

for (const name of cohorts) {
  test(`same bytes: ${name}`, () => {
    const request = readFileSync(join(answers, `${name}${COHORT}`), "utf8");
    const expected = readFileSync(join(answers, `${name}.rank-answer.json`), "utf8");
    assert.equal(tools.rankText(request), expected);
    if (JSON.parse(expected).type === "refused") assert.throws(() => tools.rank(request), LayakError);
    else assert.deepEqual(tools.rank(request), JSON.parse(expected));
  });
}

test("check names the file and the place", () => {
  const [found] = tools.check([{ name: "contoh/set.toml", text: "[set\n" }]);
  assert.equal(found.span.file, "contoh/set.toml");
  assert.equal(found.span.line, 1);
});

test("schemas", () => {
  assert.notEqual(tools.schemaNames().length, 0);
  for (const name of tools.schemaNames()) assert.equal(typeof tools.schema(name), "object");
  assert.equal(tools.schema("no such schema"), undefined);
});

test("what travels does not grow unnoticed", (t) => {
  for (const [entry, { most }] of Object.entries(ENTRIES)) {
    const all = sum(sizes(folder, entry));
    if (entry === "layak") t.diagnostic(`wasm size: ${Math.ceil(all / 1000)} KB gzipped, scripts included`);
    assert.ok(all <= most, `${entry}: ${all} bytes gzipped, more than ${most}`);
  }
});
