// What owners read on every screen: no word that only engineers know, no sentence of more than twenty words, in both languages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enterprise } from "./engine.mjs";
import { load, open, stage } from "./support.mjs";

const stand = stage();

const BANNED = /(?<![\p{L}\p{N}])(gates?|interval|selang|tost|cv|ppk|digest|skor|score|kritis|critical|severity|ladder|aql|counterfactual|koefisien|regresi)(?![\p{L}\p{N}])/iu;
const LONGEST = 20;
// Words of the authorities' own forms, and a legal form of Indonesia: owners meet them there.
const NAMES = /\bCV\b|titik kritis|elemen kritis|critical (control )?points?|critical elements?|tabel AQL|AQL tables?/gi;

/** Blocks of text on the screen, with everything opened; names of laws and what stands behind the switch for assessors are left out. */
const read = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("main details:not(.assessor)")) details.open = true;
    const blocks = [...document.querySelectorAll("main :is(p, li, dt, dd, legend, label, h1, h2, h3, summary, button, th, td, figcaption, span)")];
    const own = (node) => [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).map((child) => child.textContent).join(" ").trim();
    return blocks.filter((node) => !node.closest(".assessor, .source")).map(own).filter((text) => text !== "");
  });

for (const language of ["id", "en"]) {
  test(`plain words on every screen: ${language}`, { timeout: 180_000 }, async (t) => {
    const faults = new Set();
    let count = 0;
    for (const file of ["seeds/gula-semut-curah", "seeds/sepatu-500", "seeds/keripik-dapur"]) {
      const { page, context } = await open(stand.browser, stand.address);
      if (language === "en") await page.getByRole("button", { name: "EN: English" }).click();
      await load(page, stand.address, enterprise(file));
      await page.goto(`${stand.address}#/hasil`);
      await page.locator(".onward button").click();
      const parts = ["enterprise", "legality", "order", "product", "production", "workshop", "bpom", "halal", "cppob"];
      for (const screen of ["hasil", "tanya", ...parts.map((part) => `isian/${part}`), ..."months season steps partners specifications measurements inspections deliveries".split(" ").map((list) => `daftar/${list}`), "berkas", "arti"]) {
        await page.goto(`${stand.address}#/${screen}`);
        await page.waitForTimeout(100);
        if (screen === "hasil") {
          await page.locator(".steps > li").first().waitFor();
          while (await page.locator(".result section > p > .button").count()) await page.locator(".result section > p > .button").first().click();
        }
        for (const text of await read(page)) {
          count++;
          const found = BANNED.exec(text.replace(NAMES, ""));
          if (found) faults.add(`"${found[0]}" in: ${text}`);
          for (const sentence of text.split(/(?<=[.?!])\s+/)) {
            const words = sentence.split(/\s+/).length;
            if (words > LONGEST) faults.add(`${words} words: ${sentence}`);
          }
        }
      }
      await context.close();
    }
    t.diagnostic(`${count} texts`);
    assert.ok(count > 500);
    assert.deepEqual([...faults], []);
  });
}
