// Hostile text in every field that takes text, typed and from a file: it is shown as text, and no script runs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { layak } from "./engine.mjs";
import { load, open, settled, stage } from "./support.mjs";

const stand = stage();

const EVIL = `"><img src=x onerror=alert(1)><script>alert(2)</script>'\${alert(3)} </style>\u202e =cmd|'/c calc'!A1`;

test("every text of the form", { timeout: 120_000 }, async () => {
  const { facts } = layak.form({ want: "form", programme: "gpei-jatim" });
  const texts = facts.filter((fact) => fact.kind === "text").map((fact) => fact.path);
  assert.ok(texts.length > 5);
  const profile = { product: { unit: "kg" }, partner: [{ id: EVIL }], process: [{ name: EVIL, machines: 1 }] };
  for (const path of texts) {
    const [set, name] = path.split(".");
    (profile[set] ??= {})[name] = EVIL;
  }
  const { page, wrong, context } = await open(stand.browser, stand.address);
  try {
    await load(page, stand.address, profile, "<b>jahat</b>.json");
    await page.goto(`${stand.address}#/hasil`);
    await page.getByRole("button", { name: "Lanjut ke pemeriksaan lengkap" }).click();
    await settled(page);
    for (const screen of ["isian/enterprise", "isian/product", "daftar/steps", "daftar/partners", "hasil", "berkas"]) {
      await page.goto(`${stand.address}#/${screen}`);
      await page.waitForTimeout(250);
      assert.equal(await page.locator("main img, main script").count(), 0, screen);
    }
    await page.goto(`${stand.address}#/hasil`);
    await page.locator(".verdict-card").first().waitFor();
    assert.ok((await page.locator("main h1").textContent()).includes("<img src=x"));
    await page.waitForFunction(() => document.querySelector(".sheet-main") !== null);
    assert.equal(await page.locator(".sheet img, .sheet script").count(), 0);

    // The file that goes out is read back as it was: nothing breaks out of its quotes or comments.
    await page.goto(`${stand.address}#/berkas`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Simpan jawaban" }).click()]);
    const back = layak.form({ want: "profile", programme: "gpei-jatim", text: readFileSync(await download.path(), "utf8") }).profile;
    assert.deepEqual(back, profile);
    assert.match(download.suggestedFilename(), /^layak-[a-z0-9-]+\.toml$/);
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
  }
});

test("typed by hand: numbers, days, names", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await page.goto(`${stand.address}#/daftar/partners`);
  await settled(page);
  await page.getByRole("button", { name: "Tambah mitra" }).click();
  for (const box of await page.locator("main input[type=text]").all()) {
    await box.fill(EVIL);
    await box.blur();
  }
  await page.goto(`${stand.address}#/daftar/months`);
  await page.getByRole("button", { name: "Isi 12 bulan terakhir" }).click();
  await page.locator(".months input").first().fill(EVIL.slice(0, 24));
  await page.locator(".months input").first().blur();
  await page.locator(".months .wrong").first().waitFor();
  await page.reload();
  await settled(page);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("an address made by somebody else only chooses a screen", async () => {
  const { page, wrong, context } = await open(stand.browser, `${stand.address}#/daftar/%3Cimg%20src=x%20onerror=alert(1)%3E`);
  await page.goto(`${stand.address}#/isian/__proto__`);
  await page.goto(`${stand.address}?x=%3Cscript%3Ealert(1)%3C/script%3E#/%22%3E%3Cscript%3E`);
  await page.getByRole("button", { name: "Mulai", exact: true }).waitFor();
  await page.goto(`${stand.address}#/daftar/%E0%A4%A`);
  await page.waitForTimeout(200);
  assert.deepEqual(wrong, []);
  await context.close();
});
