// Pictures of every screen, for eyes: phone, tablet, desk; light and dark. They are output, not committed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enterprise } from "./engine.mjs";
import { begin, load, open, picture, reply, settled, stage } from "./support.mjs";

const stand = stage();

const profile = enterprise("seeds/gula-semut-curah");
// A workshop that has something to mend, so that every part of the result is to be seen.
const file = {
  ...profile,
  specification: [{ characteristic: "kadar air", unit: "percent", upper: 3, sides: "upper" }],
  measurement: [{ id: "contoh 1", characteristic: "kadar air", unit: "percent", values: [2.1, 2.4, 1.9, 2.2] }],
  delivery: [{ due: "2026-08", shipped: "2026-08-29", ordered: 4000, delivered: 4000 }],
  partner: [{ id: "Contoh Mitra", capacity: 1200, agreement: true }],
  legality: { ...profile.legality, npwp: false },
  waiver: [{ rule: "haccp.certificate", authority: "Pembeli Contoh Trading", reason: "Sertifikat menyusul", until: "2027-03-31" }],
};

for (const width of [360, 768, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`${width} px, ${colorScheme}`, { timeout: 120_000 }, async () => {
      const { page, wrong, context } = await open(stand.browser, stand.address, { viewport: { width, height: 800 }, colorScheme });
      const take = (name) => picture(page, `${name}-${width}-${colorScheme}`);
      await take("1-mulai");
      await begin(page);
      await settled(page);
      await take("2-pertanyaan");
      await page.getByRole("button", { name: "Lanjut" }).click();
      await take("3-belum-dipilih");
      await reply(page, profile);
      await load(page, stand.address, file);
      await take("4-berkas");
      await page.goto(`${stand.address}#/hasil`);
      await page.getByRole("button", { name: "Lanjut ke pemeriksaan lengkap" }).click();
      await page.locator(".ask-one").waitFor();
      await take("5-pertanyaan-lengkap");
      await page.goto(`${stand.address}#/hasil`);
      await page.locator('.result[aria-busy="false"] .steps > li').first().waitFor();
      await page.locator(".result .annex .plot").waitFor();
      await page.locator(".demand summary").first().click();
      await take("6-hasil");
      await page.goto(`${stand.address}#/isian/production`);
      await page.locator(".fields .field").first().waitFor();
      await take("7-isian");
      await page.goto(`${stand.address}#/daftar/months`);
      await page.locator(".months input").first().fill("99999");
      await page.locator(".months .wrong").first().waitFor();
      await take("8-bulan");
      await page.goto(`${stand.address}#/daftar/partners`);
      await page.locator(".card").first().waitFor();
      await take("9-mitra");
      for (const [name, list] of [["10-musim", "season"], ["11-batas", "specifications"], ["12-ukuran", "measurements"], ["13-kiriman", "deliveries"], ["14-dispensasi", "waivers"]]) {
        await page.goto(`${stand.address}#/daftar/${list}`);
        await page.locator(".list fieldset").first().waitFor();
        await take(name);
      }
      assert.deepEqual(wrong, []);
      await context.close();
    });
  }
}
