// Every list of records: typed by hand on the narrowest phone, opened from a file, saved, and judged as the engine judges the same records.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assess, enterprise, layak } from "./engine.mjs";
import { load, open, settled, stage } from "./support.mjs";

const stand = stage();

const LISTS = ["months", "season", "steps", "partners", "specifications", "measurements", "inspections", "deliveries"];
const NARROW = { viewport: { width: 320, height: 700 } };

async function saved(page) {
  await page.goto(`${stand.address}#/berkas`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Simpan jawaban" }).click()]);
  const text = readFileSync(await download.path(), "utf8");
  return { text, profile: layak.form({ want: "profile", programme: "gpei-jatim", text }).profile };
}

async function go(page, list) {
  await page.goto(`${stand.address}#/daftar/${list}`);
  await page.locator(".list h1").waitFor();
}

test("a file with every list comes back as it was, whatever screen was opened", { timeout: 120_000 }, async () => {
  const truth = enterprise("kapasitas/semua-daftar");
  for (const list of ["measurement", "specification", "inspection", "delivery", "partner"]) assert.ok(truth[list].length > 0, list);
  assert.ok(truth.partner[0].month.length > 0 && truth.production.season.length > 0);
  const { page, wrong, context } = await open(stand.browser, stand.address, NARROW);
  await load(page, stand.address, truth);
  for (const list of LISTS) {
    await go(page, list);
    for (const details of await page.locator(".list details.history > summary").all()) await details.click();
    await page.waitForTimeout(120);
    assert.equal(await page.locator(".list .wrong").count(), 0, list);
  }
  const { text, profile } = await saved(page);
  assert.deepEqual(profile, truth);
  assert.equal(assess("gpei-jatim", text).digest, assess("gpei-jatim", truth).digest);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("every list typed by hand at 320 px", { timeout: 240_000 }, async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address, NARROW);
  await load(page, stand.address, { product: { sector: "footwear", unit: "pair" } });
  const fill = async (label, value, at = 0) => page.getByLabel(label, { exact: true }).nth(at).fill(String(value));
  const choose = async (label, value, at = 0) => page.getByLabel(label, { exact: true }).nth(at).selectOption(value);
  const add = async () => page.locator(".list > .actions .main, .list .actions .main").last().click();
  const day = async (legend, [year, month, date]) => {
    const box = page.locator("fieldset.field", { has: page.locator("legend", { hasText: legend }) }).last();
    if (date) await box.locator("input").nth(0).fill(String(date));
    await box.locator("select").selectOption(String(month));
    await box.locator("input").nth(1).fill(String(year));
  };

  await go(page, "months");
  await page.getByRole("button", { name: "Isi 12 bulan terakhir" }).click();
  await fill("Hasil baik", "1.200", 0);
  await fill("Gagal atau ditolak", 4, 0);
  await fill("Hasil baik", 900, 2);
  await choose("Dibatasi oleh", "orders", 2);

  await go(page, "season");
  await fill("Dibanding biasa", 50, 2);
  await choose("Sebabnya", "holiday", 2);

  await go(page, "steps");
  await add();
  await fill("Nama langkah", "Menjahit");
  await fill("Berapa mesin atau orang bekerja bersamaan?", 2);
  await fill("Bagian waktu mesin benar-benar jalan", "87,5");

  await go(page, "specifications");
  await add();
  await fill("Apa yang diukur?", "panjang sol");
  await choose("Satuan", "cm");
  await choose("Batasnya di mana?", "both");
  await fill("Paling kecil yang diterima", "26,8");
  await fill("Paling besar yang diterima", "27,2");

  await go(page, "partners");
  await add();
  await fill("Nama atau kode mitra", "Contoh Mitra");
  await page.locator(".history > summary").click();
  await page.getByRole("button", { name: "Isi 12 bulan terakhir" }).click();
  await fill("Hasil baik", 210, 11);

  await go(page, "measurements");
  await add();
  assert.equal(await page.locator(".list .wrong").count(), 0, "a new record is no mistake");
  await choose("Barang dari bengkel mana?", "Contoh Mitra");
  await fill("Hasil ukur tiap barang", "26,9 27,1\n27,0;26,95");
  await page.getByText("4 angka terbaca").waitFor();

  await go(page, "inspections");
  await add();
  await day("Kapan diperiksa?", [2026, 9, 30]);
  await fill("Berapa barang diperiksa?", 80);
  await fill("Berapa yang ditolak di antaranya?", 1);

  await go(page, "deliveries");
  await add();
  await day("Kapan dijanjikan?", [2026, 8]);
  await day("Kapan semuanya berangkat?", [2026, 9, 2]);
  await fill("Berapa yang dipesan?", 500);
  await fill("Berapa yang dikirim?", 480);

  // A name that is changed takes its measurements along.
  await go(page, "specifications");
  await fill("Apa yang diukur?", "panjang sepatu");
  await go(page, "partners");
  await fill("Nama atau kode mitra", "Contoh Bengkel");
  for (const list of LISTS) {
    await go(page, list);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, `${list} is ${wide} px too wide`);
  }
  assert.equal(await page.locator(".summary").count(), 0);

  const { profile } = await saved(page);
  assert.deepEqual(profile, {
    product: { sector: "footwear", unit: "pair" },
    production: {
      from: "2025-11",
      to: "2026-10",
      month: [{ month: "2025-11", made: 1200, rejected: 4 }, { month: "2026-01", made: 900, limited_by: "orders" }],
      season: [{ month: 3, factor: 0.5, cause: "holiday" }],
    },
    process: [{ name: "Menjahit", machines: 2, availability: 0.875 }],
    specification: [{ characteristic: "panjang sepatu", unit: "cm", sides: "both", lower: 26.8, upper: 27.2 }],
    partner: [{ id: "Contoh Bengkel", from: "2025-11", to: "2026-10", month: [{ month: "2026-10", made: 210 }] }],
    measurement: [{ id: "pengukuran 1", characteristic: "panjang sepatu", unit: "cm", workshop: "Contoh Bengkel", values: [26.9, 27.1, 27, 26.95] }],
    inspection: [{ on: "2026-09-30", items: 80, rejected: 1 }],
    delivery: [{ due: "2026-08", shipped: "2026-09-02", ordered: 500, delivered: 480 }],
  });
  assert.deepEqual(wrong, []);
  await context.close();
});

test("old answers with months and no first month are told once, and nothing breaks", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address, NARROW);
  await load(page, stand.address, { product: { sector: "footwear", unit: "pair" }, production: { from: "2025-11", to: "2026-10", month: [{ month: "2026-01", made: 5 }] } });
  // As an earlier page may have kept them.
  await page.evaluate(async () => {
    const database = await new Promise((done) => (Object.assign(indexedDB.open("layak", 1), { onsuccess: (event) => done(event.target.result) })));
    const store = database.transaction("kept", "readwrite").objectStore("kept");
    const record = await new Promise((done) => (store.get("now").onsuccess = (event) => done(event.target.result)));
    const month = Array.from({ length: 12 }, (_, at) => ({ month: `2026-${String(at + 1).padStart(2, "0")}`, made: 5 }));
    record.kept.profile = { product: record.kept.profile.product, production: { month } };
    await new Promise((done) => (store.put(record, "now").onsuccess = done));
    database.close();
  });
  await page.reload();
  await page.goto(`${stand.address}#/daftar/months`);
  await settled(page);
  await page.locator(".list .wrong").first().waitFor();
  assert.equal(await page.locator(".list .wrong span").count(), 1);
  // Touching any month writes the ends, and all is well.
  await page.locator(".months input").first().fill("6");
  await page.locator(".list .wrong").waitFor({ state: "detached" });
  const { profile } = await saved(page);
  assert.equal(profile.production.from, "2026-01");
  assert.equal(profile.production.month.length, 12);
  assert.deepEqual(wrong, []);
  await context.close();
});
