// The form in two windows at once: no answer is lost, whether the windows hear each other or not.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, settled, stage, TODAY } from "./support.mjs";

const stand = stage();

async function second(context, wrong) {
  const page = await context.newPage();
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.clock.setFixedTime(new Date(TODAY));
  return page;
}

const on = async (page, screen) => {
  await page.goto(`${stand.address}#/${screen}`);
  await settled(page);
};
const pick = (page, path, value) => page.locator(`input[name="f-${path.replace(".", "-")}"][data-value="${value}"]`);

test("each window shows what the other was told", async () => {
  const { page: one, wrong, context } = await open(stand.browser, stand.address);
  const two = await second(context, wrong);
  for (const page of [one, two]) await on(page, "isian/product");
  await pick(one, "product.sector", "food").check();
  await two.waitForFunction(() => document.querySelector('input[name="f-product-sector"][data-value="food"]')?.checked);
  await pick(two, "product.retail_packed", "true").check();
  await one.waitForFunction(() => document.querySelector('input[name="f-product-retail_packed"][data-value="true"]')?.checked);
  assert.ok(await pick(one, "product.sector", "food").isChecked());
  // Taking back is possible in either window, and all is quiet afterwards.
  await one.getByRole("button", { name: "Batalkan" }).click();
  await two.waitForFunction(() => !document.querySelector('input[name="f-product-retail_packed"][data-value="true"]')?.checked);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("windows that do not hear each other lose nothing either", async () => {
  const { page: one, wrong, context } = await open(stand.browser, undefined);
  await context.addInitScript(() => {
    delete globalThis.BroadcastChannel;
    document.addEventListener("visibilitychange", (event) => event.stopImmediatePropagation(), true);
  });
  await one.goto(stand.address);
  const two = await second(context, wrong);
  for (const page of [one, two]) await on(page, "isian/product");
  await pick(one, "product.sector", "food").check();
  await one.waitForTimeout(150);
  // The other window knows nothing of it, and answers something else.
  assert.ok(!(await pick(two, "product.sector", "food").isChecked()));
  await two.goto(`${stand.address}#/daftar/months`);
  await two.getByRole("button", { name: "Isi 12 bulan terakhir" }).click();
  await two.waitForFunction(() => document.querySelectorAll(".months li").length === 12);
  await two.waitForTimeout(150);
  await one.reload();
  await on(one, "isian/product");
  assert.ok(await pick(one, "product.sector", "food").isChecked());
  await on(one, "daftar/months");
  assert.equal(await one.locator(".months li").count(), 12);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("what one window erases does not come back from the other", async () => {
  const { page: one, wrong, context } = await open(stand.browser, stand.address);
  const two = await second(context, wrong);
  for (const page of [one, two]) await on(page, "isian/product");
  await pick(one, "product.sector", "batik").check();
  await two.waitForFunction(() => document.querySelector('input[name="f-product-sector"][data-value="batik"]')?.checked);
  await one.goto(`${stand.address}#/berkas`);
  await one.getByRole("button", { name: "Hapus semua dari perangkat ini" }).click();
  await one.getByRole("button", { name: "Ya, hapus semua" }).click();
  await two.waitForFunction(() => !document.querySelector('input[name="f-product-sector"][data-value="batik"]')?.checked);
  await two.getByRole("button", { name: "EN: English" }).click();
  await two.waitForTimeout(150);
  const left = await two.evaluate(async () => {
    const database = await new Promise((done) => Object.assign(indexedDB.open("layak", 1), { onsuccess: (event) => done(event.target.result) }));
    const rows = await new Promise((done) => (database.transaction("kept").objectStore("kept").getAll().onsuccess = (event) => done(event.target.result)));
    return JSON.stringify(rows);
  });
  assert.ok(!left.includes("batik"), left);
  assert.deepEqual(wrong, []);
  await context.close();
});
