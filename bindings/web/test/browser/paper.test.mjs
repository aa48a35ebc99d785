// Printing: the very sheet that the command line writes. What is to be signed stands on one A4 page; the records may follow on the next.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assess, DAY, enterprise, layak } from "./engine.mjs";
import { load, open, stage } from "./support.mjs";

const stand = stage();

const pages = (pdf) => (pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;

for (const file of ["seeds/gula-semut-curah", "seeds/sepatu-500", "seeds/keripik-dapur"]) {
  test(`the sheet of ${file} is the owner's page`, async (t) => {
    const profile = enterprise(file);
    const { page, wrong, context } = await open(stand.browser, stand.address);
    await load(page, stand.address, profile);
    await page.goto(`${stand.address}#/hasil`);
    await page.getByRole("button", { name: "Lanjut ke pemeriksaan lengkap" }).click();
    await page.goto(`${stand.address}#/hasil`);
    await page.locator(".verdict-card").nth(1).waitFor();
    await page.waitForFunction(() => document.querySelector(".sheet-main")?.textContent.length > 200);

    const { html } = layak.form({ want: "page", programme: "gpei-jatim", as_of: DAY, profile, lang: "id" });
    const alone = await context.newPage();
    await alone.setContent(html);
    const words = (of, selector) => of.evaluate((selector) => document.querySelector(selector).textContent.replace(/\s+/g, " ").trim(), selector);
    assert.equal(await words(page, ".sheet-main"), await words(alone, "main"));

    const options = { preferCSSPageSize: true, printBackground: false };
    const [mine, theirs] = [await page.pdf(options), await alone.pdf(options)];
    assert.equal(pages(mine), pages(theirs));
    assert.ok(pages(mine) <= 2, `${pages(mine)} pages`);
    const box = (pdf) => pdf.toString("latin1").match(/\/MediaBox\s*\[[^\]]+\]/)?.[0];
    assert.equal(box(mine), box(theirs));
    t.diagnostic(`${mine.length} bytes here, ${theirs.length} from the page itself`);

    // Laid out alike: every block stands where it stands on the page by itself, to half a millimetre.
    for (const one of [page, alone]) {
      await one.emulateMedia({ media: "print" });
      await one.setViewportSize({ width: 688, height: 1046 });
    }
    const signed = await page.evaluate(() => document.querySelector(".sheet-main > footer").getBoundingClientRect().bottom);
    assert.ok(signed > 300 && signed <= 1046, `the signatures end at ${signed} px, and the page at 1046`);
    const heights = (of, selector) => of.evaluate((selector) => [...document.querySelectorAll(`${selector} section, ${selector} footer`)].map((node) => Math.round(node.getBoundingClientRect().height)), selector);
    const [here, there] = [await heights(page, ".sheet-main"), await heights(alone, "main")];
    assert.equal(here.length, there.length);
    for (let i = 0; i < here.length; i++) assert.ok(Math.abs(here[i] - there[i]) <= 2, `block ${i}: ${here[i]} and ${there[i]}`);
    assert.deepEqual(wrong, []);
    await context.close();
  });
}

async function loaded(file) {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await load(page, stand.address, enterprise(file));
  return { page, wrong, context };
}

test("the print button prints once the sheet is there, in the language of the form", async () => {
  const { page, wrong, context } = await loaded("seeds/sepatu-500");
  await page.evaluate(() => {
    window.print = () => {
      window.printed = document.querySelector(".sheet-main")?.textContent ?? "nothing";
    };
  });
  await page.getByRole("button", { name: "EN: English" }).click();
  await page.getByRole("button", { name: "Print the result" }).click();
  await page.waitForFunction(() => window.printed !== undefined);
  assert.match(await page.evaluate(() => window.printed), /First look for owners/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("what is sent is one text that people read and the engine reads back", async () => {
  const { page, wrong, context } = await loaded("seeds/gula-semut-curah");
  await page.evaluate(() => {
    navigator.canShare = () => true;
    navigator.share = async ({ files: [file] }) => {
      window.sent = { name: file.name, type: file.type, text: await file.text() };
    };
  });
  await page.getByRole("button", { name: "Kirim ke pendamping" }).click();
  await page.waitForFunction(() => window.sent !== undefined);
  const sent = await page.evaluate(() => window.sent);
  assert.equal(sent.name, "layak-contoh-koperasi-nira-rahayu-2026-11-21.txt");
  assert.equal(sent.type, "text/plain");
  const told = assess("self-check", sent.text);
  assert.equal(told.digest, assess("self-check", enterprise("seeds/gula-semut-curah")).digest);
  for (const part of [told.digest, "Produk ini termasuk bidang apa? → Makanan dan minuman", "Dibuat 21 November 2026"]) {
    assert.ok(sent.text.includes(part), part);
  }
  assert.deepEqual(wrong, []);
  await context.close();
});
