// Nothing is lost and nothing leaves: reload, power cut, no network, undo to the start, erase, files that cannot be read.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { assess, enterprise, pick } from "./engine.mjs";
import { ARGUMENTS, begin, open, program, reply, settled, stage, TODAY, walk } from "./support.mjs";

const stand = stage();

const counts = (page) => page.locator(".standing .counts").textContent();

test("a reload in the middle goes on at the same question", async () => {
  const truth = enterprise("seeds/keripik-dapur");
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await begin(page);
  for (let i = 0; i < 4; i++) await reply(page, truth);
  const path = await reply(page, truth, false);
  await settled(page);
  const told = await counts(page);
  await page.reload();
  await page.goto(`${stand.address}#/isian/${path.split(".")[0]}`);
  await settled(page);
  assert.equal(await counts(page), told);
  await page.goto(`${stand.address}#/tanya`);
  const asked = await walk(page, truth);
  assert.ok(!asked.includes(path), "what was answered is not asked again");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a power cut loses no answer (T16)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "layak-power-"));
  try {
    const start = () => chromium.launchPersistentContext(folder, { executablePath: program(), args: [...ARGUMENTS, "--remote-debugging-port=0"], viewport: { width: 360, height: 740 } });
    const first = await start();
    const page = first.pages()[0] ?? (await first.newPage());
    await page.clock.setFixedTime(new Date(TODAY));
    await page.goto(stand.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await begin(page);
    const truth = enterprise("seeds/gula-semut-curah");
    for (let i = 0; i < 5; i++) await reply(page, truth);
    await settled(page);
    const told = await counts(page);
    // The browser gets no chance to tidy up.
    const session = await first.newCDPSession(page);
    const { processInfo } = await (await first.browser()?.newBrowserCDPSession() ?? session).send("SystemInfo.getProcessInfo");
    const main = processInfo.find((one) => one.type === "browser");
    process.kill(main.id, "SIGKILL");
    await first.close().catch(() => {});
    // And comes back without a network.
    rmSync(join(folder, "SingletonLock"), { force: true });
    const second = await start();
    const again = second.pages()[0] ?? (await second.newPage());
    await second.setOffline(true);
    await again.goto(`${stand.address}#/tanya`);
    await settled(again);
    assert.equal(await counts(again), told);
    const asked = await walk(again, truth);
    assert.ok(asked.length > 0);
    await second.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("after loading, no request leaves, with the network or without it", async () => {
  const truth = enterprise("seeds/sepatu-500");
  const { page, wrong, requests, context } = await open(stand.browser, stand.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await begin(page);
  await settled(page);
  await page.waitForTimeout(300);
  const [seen, served] = [requests.length, stand.asked.length];
  await walk(page, truth);
  for (const screen of ["hasil", "isian/production", "daftar/months", "daftar/partners", "berkas", "arti"]) {
    await page.evaluate((to) => (location.hash = `#/${to}`), screen);
    await page.waitForTimeout(120);
  }
  await page.getByRole("button", { name: "EN: English" }).click();
  await page.waitForTimeout(200);
  assert.deepEqual(requests.slice(seen).filter((url) => !url.startsWith("blob:")), []);
  assert.deepEqual(stand.asked.slice(served), []);
  // Whatever a script might try, the policy refuses: from the page and from the engine's thread.
  const tried = await page.evaluate(async () => {
    const outcome = async (work) => work().then(() => "went out", () => "refused");
    const inThread = new Promise((done) => {
      const worker = new Worker(URL.createObjectURL(new Blob([`fetch("${location.origin}/x").then(() => postMessage("went out"), () => postMessage("refused"))`])));
      worker.onmessage = ({ data }) => done(data);
    });
    return [await outcome(() => fetch("/x")), await inThread];
  });
  assert.deepEqual(tried, ["refused", "refused"]);
  assert.deepEqual(stand.asked.slice(served), []);
  assert.ok(wrong.every((line) => line.includes("Content Security Policy") || line.includes("violates")), wrong.join("\n"));

  await context.setOffline(true);
  await page.reload();
  await settled(page);
  await page.goto(`${stand.address}#/hasil`);
  await page.locator(".verdict-card").first().waitFor();
  await context.close();
});

test("every step can be taken back to the first, and done again", async () => {
  const truth = enterprise("seeds/keripik-dapur");
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await begin(page);
  await settled(page);
  const start = await counts(page);
  await walk(page, truth);
  await settled(page);
  const end = await counts(page);
  const undo = page.getByRole("button", { name: "Batalkan" });
  let steps = 0;
  while ((await undo.count()) > 0 && (await undo.isEnabled())) {
    await undo.click();
    steps++;
    assert.ok(steps < 100);
  }
  await settled(page);
  assert.ok(steps >= 8, `${steps} steps`);
  assert.equal(await counts(page), start);
  // All undone is a blank form again; what was done can still be brought back.
  for (let i = 0; i < steps; i++) await page.getByRole("button", { name: "Ulangi" }).click();
  await settled(page);
  assert.equal(await counts(page), end);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("one answer is changed, and the later ones stay", async () => {
  const truth = enterprise("seeds/gula-semut-curah");
  const { page, context } = await open(stand.browser, stand.address);
  await begin(page);
  const asked = await walk(page, truth);
  await page.goto(`${stand.address}#/isian/legality`);
  await page.locator('input[name="f-legality-nib"][data-value="none"]').check();
  await page.goto(`${stand.address}#/hasil`);
  const profile = pick({ ...truth, legality: { ...truth.legality, nib: "none" } }, asked);
  const before = assess("self-check", pick(truth, asked)).verdicts[0];
  const told = assess("self-check", profile).verdicts[0];
  assert.notDeepEqual(told.possible, before.possible, "the example changes the result");
  await page.waitForFunction((label) => document.querySelector(".verdict-card p")?.textContent.includes(label), told.guaranteed.label.id);
  const later = asked.slice(asked.indexOf("legality.nib") + 1);
  assert.ok(later.length > 2);
  await page.goto(`${stand.address}#/berkas`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Simpan jawaban" }).click()]);
  assert.equal(assess("self-check", readFileSync(await download.path(), "utf8")).digest, assess("self-check", profile).digest);
  await context.close();
});

test("one button erases everything", async () => {
  const { page, context } = await open(stand.browser, stand.address);
  await begin(page);
  await reply(page, { product: { sector: "batik" } });
  await page.goto(`${stand.address}#/berkas`);
  await page.getByRole("button", { name: "Hapus semua dari perangkat ini" }).click();
  await page.getByRole("button", { name: "Ya, hapus semua" }).click();
  await page.getByRole("button", { name: "Mulai", exact: true }).waitFor();
  const left = await page.evaluate(async () => {
    const request = indexedDB.open("layak", 1);
    const database = await new Promise((done) => (request.onsuccess = () => done(request.result)));
    const store = database.transaction("kept").objectStore("kept").getAll();
    const rows = await new Promise((done) => (store.onsuccess = () => done(store.result)));
    return JSON.stringify([rows.map((row) => row.kept?.profile), { ...localStorage }]);
  });
  assert.ok(!left.includes("batik"), left);
  await page.reload();
  await page.getByRole("button", { name: "Mulai", exact: true }).waitFor();
  await context.close();
});

test("a file that cannot be read changes nothing and says why", async () => {
  const folder = mkdtempSync(join(tmpdir(), "layak-file-"));
  const { page, wrong, context } = await open(stand.browser, stand.address);
  try {
    await begin(page);
    await reply(page, { product: { sector: "batik" } });
    await page.goto(`${stand.address}#/berkas`);
    await settled(page);
    const told = await counts(page);
    const files = {
      "rusak.toml": "[product\nsector = ",
      "salah.toml": "[product]\nsector = 'besi'\n[bukan]\nx = 1\n",
      "gambar.txt": Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]),
      "kosong.json": "{",
    };
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content);
      await page.locator('input[type="file"]').setInputFiles(join(folder, name));
      await page.getByText(name).waitFor();
      // A picture has no lines that could be wrong: one sentence says what it is not.
      if (typeof content === "string") assert.ok((await page.locator(".summary li").count()) > 0, name);
      else await page.locator(".summary", { hasText: "Ini bukan berkas jawaban Layak." }).waitFor();
      assert.equal(await counts(page), told, name);
    }
    writeFileSync(join(folder, "besar.toml"), "#".repeat(1_000_001));
    await page.locator('input[type="file"]').setInputFiles(join(folder, "besar.toml"));
    await page.getByText("Berkas terlalu besar", { exact: false }).waitFor();
    // A good one is taken, and taking it can be undone.
    writeFileSync(join(folder, "baik.toml"), "[product]\nsector = 'footwear'\n");
    await page.locator('input[type="file"]').setInputFiles(join(folder, "baik.toml"));
    await page.getByText("Berkas dibuka: 1 jawaban.").waitFor();
    assert.equal(await page.locator(".summary").count(), 0);
    await page.getByRole("button", { name: "Batalkan" }).click();
    await page.goto(`${stand.address}#/isian/product`);
    assert.ok(await page.locator('input[data-value="batik"]').isChecked());
    assert.deepEqual(wrong, []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await context.close();
  }
});
