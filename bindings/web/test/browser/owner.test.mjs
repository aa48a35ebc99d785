// What an owner sees happen, and what an assessor beside the owner can add: messages, places, figures, waivers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assess, DAY, enterprise, layak } from "./engine.mjs";
import { begin, load, open, reply, settled, stage } from "./support.mjs";

const stand = stage();

const to = async (page, screen) => {
  await page.goto(`${stand.address}#/${screen}`);
  await page.waitForTimeout(120);
};

async function full(page, profile) {
  await load(page, stand.address, profile);
  await to(page, "hasil");
  await page.locator(".onward button").click();
  await to(page, "hasil");
  await page.locator('.result[aria-busy="false"] .verdict-card').nth(1).waitFor();
}

async function saved(page) {
  await to(page, "berkas");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /^(Simpan jawaban|Save the answers)$/ }).click()]);
  return readFileSync(await download.path(), "utf8");
}

test("what happens is said where it is seen, and can be brought back", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await load(page, stand.address, { product: { sector: "batik" } });
  const said = page.locator(".said");
  const { width, height } = await said.boundingBox();
  assert.ok(width > 200 && height > 40, `${width} × ${height}`);
  await said.getByRole("button", { name: "Kembalikan" }).click();
  await page.getByText("Dibatalkan: Buka berkas").waitFor();
  assert.equal(await said.getByRole("button").count(), 0, "nothing is offered twice");
  await to(page, "isian/product");
  assert.equal(await page.locator(".fields input:checked").count(), 0);
  await load(page, stand.address, { product: { sector: "footwear" } });
  await page.evaluate(() => (location.hash = "#/isian/product"));
  await page.locator('input[data-value="metal"]').check();
  assert.equal(await said.getByRole("button").count(), 0, "a later change is not what it would bring back");
  await saved(page);
  await page.getByText(/Tersimpan sebagai layak-2026-11-21\.toml/).waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a file opened at the start, before the engine is there, leads to its result", async () => {
  const { page, wrong, context } = await open(stand.browser, undefined);
  await page.route(/engine-.*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto(stand.address);
  await page.locator('input[type="file"]').setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(enterprise("seeds/sepatu-500"))) });
  await page.getByText("Mesin penilai sedang disiapkan…").first().waitFor();
  await page.locator(".verdict-card").first().waitFor();
  assert.equal(await page.locator(".summary").count(), 0);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("an engine that could not be fetched is fetched again, and no answer is lost", async () => {
  const { page, context } = await open(stand.browser, undefined);
  await page.route(/engine-.*\.js$/, (route) => route.abort());
  await page.goto(stand.address);
  await begin(page);
  await page.locator('input[data-value="batik"]').check();
  await page.getByText("Mesin penilai belum bisa dimulai.", { exact: false }).waitFor();
  await page.unroute(/engine-.*\.js$/);
  await page.getByRole("button", { name: "Coba lagi" }).click();
  await settled(page);
  await to(page, "isian/product");
  assert.ok(await page.locator('input[data-value="batik"]').isChecked());
  await context.close();
});

test("a part that is opened is where one looks, with the mouse and with the keyboard", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await full(page, enterprise("seeds/sepatu-500"));
  await to(page, "isian");
  const part = page.getByRole("button", { name: /^Tempat produksi/ });
  await part.focus();
  await page.keyboard.press("Space");
  await page.locator(".fields .field").first().waitFor();
  await page.waitForTimeout(60);
  const { y } = await part.boundingBox();
  assert.ok(y >= 0 && y < 300, `the part that was opened stands at ${y} px`);
  assert.ok(await part.evaluate((node) => node === document.activeElement));
  await page.keyboard.press("Space");
  await page.locator(".fields").waitFor({ state: "detached" });
  assert.ok(await part.isVisible());
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a figure is grouped when it is left, and typed over when it is entered", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await load(page, stand.address, enterprise("seeds/sepatu-500"));
  await to(page, "isian/enterprise");
  const box = page.locator("#f-enterprise-annual_sales");
  assert.equal(await box.inputValue(), "1.400.000.000");
  await page.locator("#f-enterprise-investment").focus();
  for (let i = 0; i < 6 && !(await box.evaluate((node) => node === document.activeElement)); i++) await page.keyboard.press("Tab");
  await page.keyboard.type("2500000");
  await page.keyboard.press("Tab");
  assert.equal(await box.inputValue(), "2.500.000");
  await page.getByRole("button", { name: "EN: English" }).click();
  assert.equal(await box.inputValue(), "2,500,000");
  assert.match(await saved(page), /^annual_sales = 2500000$/m);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a first look promises no more than it looked at", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await begin(page);
  await settled(page);
  await reply(page, { product: { sector: "footwear" } });
  await page.getByText("Syarat wajib dilihat di pemeriksaan lengkap").waitFor();
  assert.equal(await page.getByText("0 belum, 0 belum diketahui").count(), 0);
  const profile = enterprise("bukti/dispensasi");
  await load(page, stand.address, profile);
  const { required, coverage } = layak.form({ want: "look", programme: "self-check", as_of: DAY, profile });
  assert.ok(required.unmet + required.unknown === 0 && coverage.level === "partial", "the example meets all that a first look asks");
  await page.locator(".standing").getByText("Syarat wajib yang dilihat di sini terpenuhi semua").waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("no unit is shown before the product has one", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await load(page, stand.address, { product: { sector: "footwear" }, order: { exists: true } });
  await to(page, "isian/order");
  await page.locator(".unit-of-product").first().waitFor();
  assert.ok(!(await page.locator("main").textContent()).includes("goods"));
  await page.locator(".unit-of-product select").first().selectOption("pair");
  await page.locator(".with-unit").getByText("pasang").first().waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("taking the only record away does not say that there are none", async () => {
  const { page, context } = await open(stand.browser, stand.address);
  await load(page, stand.address, { product: { sector: "footwear", unit: "pair" } });
  await to(page, "daftar/partners");
  await page.getByRole("button", { name: "Tambah mitra" }).click();
  await page.getByRole("button", { name: "Hapus mitra 1" }).click();
  await page.getByText("Belum diisi.", { exact: false }).waitFor();
  assert.ok(!(await saved(page)).includes("partner"));
  await context.close();
});

test("what is printed is never an older result", async () => {
  const { page, context } = await open(stand.browser, stand.address);
  await full(page, enterprise("seeds/sepatu-500"));
  await page.waitForFunction(() => document.body.classList.contains("has-sheet"));
  await to(page, "isian/legality");
  await page.locator('input[name="f-legality-npwp"][data-value="false"]').check();
  await page.waitForFunction(() => !document.body.classList.contains("has-sheet"));
  await to(page, "hasil");
  await page.waitForFunction(() => document.body.classList.contains("has-sheet"));
  await page.getByRole("button", { name: "EN: English" }).click();
  await page.waitForFunction(() => document.body.classList.contains("has-sheet") && document.querySelector(".sheet-main")?.lang === "en");
  await context.close();
});

test("to be fit to be chosen is not yet a place, and the result says so", async () => {
  const { page, context } = await open(stand.browser, stand.address);
  await full(page, enterprise("seeds/gula-semut-curah"));
  const [first, second] = await page.locator(".verdict-card").all();
  assert.match(await first.textContent(), /Layak dipilih.*Ini belum tempat di program/);
  assert.ok(!(await second.textContent()).includes("tempat di program"));
  await context.close();
});

test("an assessor writes a waiver; the verdict without it stands beside", { timeout: 60_000 }, async () => {
  const { waiver: _, ...profile } = enterprise("bukti/dispensasi");
  const waiver = { rule: "haccp.certificate", authority: "Pembeli Contoh Trading", reason: "Sertifikat menyusul", until: "2027-03-31" };
  const { page, wrong, context } = await open(stand.browser, stand.address, { viewport: { width: 320, height: 700 } });
  await full(page, profile);
  assert.equal(await page.getByRole("link", { name: "Dispensasi" }).isVisible(), false, "owners do not meet it");
  await page.locator(".assessor summary").click();
  await page.getByRole("link", { name: "Dispensasi" }).click();
  await page.getByRole("button", { name: "Tambah dispensasi" }).click();
  await page.getByLabel("Syarat yang ditunda").selectOption(waiver.rule);
  await page.getByLabel("Siapa yang memberi?").fill(waiver.authority);
  await page.getByLabel("Mengapa?").fill(waiver.reason);
  await page.getByLabel("Tahun").fill("2027");
  await page.locator(".card .day select").selectOption("3");
  // A month alone is no end: the record is not read before its day is there.
  assert.ok(!(await page.locator(".standing").textContent()).includes("dispensasi"));
  await page.getByLabel("Tanggal").fill("31");
  await settled(page);
  assert.equal(await page.locator(".summary, .wrong").count(), 0);
  await to(page, "hasil");
  const told = assess("gpei-jatim", { ...profile, waiver: [waiver] });
  const [, ships] = told.verdicts;
  assert.notDeepEqual(ships.possible, ships.without_waivers, "the example rests on its waiver");
  await page.getByRole("heading", { name: "Yang masih perlu dibereskan" }).waitFor();
  const card = page.locator(".verdict-card").nth(1);
  await card.getByText(`Tanpa dispensasi: ${ships.without_waivers[0].label.id}`).waitFor();
  assert.equal(await card.locator("p").textContent(), ships.guaranteed.label.id);
  await page.getByText("Dari Pembeli Contoh Trading, sampai 31 Maret 2027. Alasan: Sertifikat menyusul").waitFor();
  assert.equal(assess("gpei-jatim", await saved(page)).digest, told.digest);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("steps that are certain stand open and are those that are counted; the others are folded", { timeout: 60_000 }, async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  const profile = enterprise("seeds/gula-semut-curah");
  await full(page, profile);
  const { to_do, actions } = assess("gpei-jatim", profile);
  const certain = page.locator("ol.steps > li h3");
  assert.deepEqual(await certain.allTextContents(), to_do.steps.map((step) => actions.find((one) => one.id === step.action).title.id));
  await page.getByText(`Langkah yang sudah pasti perlu: ${to_do.steps.length}.`).waitFor();
  const perhaps = page.locator("details.fold.perhaps");
  const waiting = actions.filter((one) => !one.needed).length;
  assert.equal(await perhaps.locator("summary").textContent(), `Mungkin juga perlu: ${waiting}`);
  assert.equal(await perhaps.locator("li").first().isVisible(), false);
  await perhaps.locator("summary").press("Enter");
  await perhaps.locator("li").first().waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("without months the result says how to get the picture, whatever else is recorded", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  const { month: _, from: __, to: ___, ...production } = enterprise("seeds/gula-semut-curah").production;
  await full(page, { ...enterprise("seeds/gula-semut-curah"), production });
  await page.locator(".annex section.facts").first().waitFor();
  await page.getByRole("link", { name: "Isi catatan bulanan" }).waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a photo is no file of answers: it is said in plain words, and beside nothing older", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await load(page, stand.address, { product: { sector: "batik" } });
  await page.locator('input[type="file"]').setInputFiles({ name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from([255, 216, 255, 224, 0, 16, 74, 70]) });
  await page.getByText("Ini bukan berkas jawaban Layak.").waitFor();
  assert.equal(await page.locator(".said p").textContent(), "");
  await page.locator('input[type="file"]').setInputFiles({ name: "a.toml", mimeType: "text/plain", buffer: Buffer.from("[product]\nsektor = 1\n") });
  await page.locator(".summary li", { hasText: /^Baris 2: / }).waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a phone of 360 px with everything twice as large shows all of it without moving sideways", { timeout: 60_000 }, async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address, { viewport: { width: 180, height: 370 } });
  const fits = async (name) => assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 180, name);
  await fits("mulai");
  await full(page, enterprise("seeds/keripik-dapur"));
  const { width } = await page.locator(".said p").boundingBox();
  assert.ok(width > 90, `the message has ${width} px`);
  await page.locator("ol.steps > li").first().waitFor();
  await fits("hasil");
  for (const screen of ["tanya", "isian", "berkas"]) {
    await to(page, screen);
    await fits(screen);
  }
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a long assessment shows how far one is, and two verdicts leave the question its place", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await full(page, { product: { sector: "food" } });
  await to(page, "tanya");
  const share = () => page.locator(".where progress").evaluate((bar) => bar.value / bar.max);
  await page.locator(".ask-one").waitFor();
  const before = await share();
  for (let i = 0; i < 3; i++) await reply(page, {});
  assert.ok((await share()) > before, `${before} → ${await share()}`);
  const { height } = await page.locator(".standing").boundingBox();
  assert.ok(height < 740 / 5, `${height} px`);
  assert.deepEqual(wrong, []);
  await context.close();
});
