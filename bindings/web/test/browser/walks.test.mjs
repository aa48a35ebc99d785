// Three owners from the first question to the end: the first look, the full assessment, the file they take away.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assess, enterprise, pick } from "./engine.mjs";
import { begin, open, picture, settled, stage, walk } from "./support.mjs";

const stand = stage();

const OWNERS = [
  ["a palm-sugar cooperative", "seeds/gula-semut-curah", 15],
  ["a shoe maker", "seeds/sepatu-500", 10],
  ["a household snack maker", "seeds/keripik-dapur", 15],
];

async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

const labels = (answer) => answer.verdicts.map((one) => (one.decided ? one.guaranteed.label.id : `Belum bisa diputuskan: antara “${one.possible[0].label.id}” dan “${one.possible.at(-1).label.id}”`));

for (const [who, file, most] of OWNERS) {
  test(`the guided way of ${who}`, { timeout: 240_000 }, async (t) => {
    const truth = enterprise(file);
    const { page, wrong, context } = await open(stand.browser, stand.address);
    await begin(page);
    const asked = await walk(page, truth);
    assert.ok(asked.length <= most, `${asked.length} questions: ${asked.join(" ")}`);
    assert.equal(new Set(asked).size, asked.length, "no question comes twice");
    t.diagnostic(`${asked.length} questions to the first result`);

    await page.getByRole("button", { name: "Lihat hasil" }).click();
    await page.locator(".verdict-card").first().waitFor();
    const first = pick(truth, asked);
    assert.deepEqual(await page.locator(".verdict-card p").allTextContents(), labels(assess("self-check", first)));
    await picture(page, `hasil-awal-${file.split("/")[1]}-360`);

    await page.getByRole("button", { name: "Lanjut ke pemeriksaan lengkap" }).click();
    await page.locator(".ask-one, .done").first().waitFor();
    const more = await walk(page, truth, 250);
    assert.equal(await page.locator(".done").count(), 1, "the way has an end");
    t.diagnostic(`${more.length} more in the full assessment`);

    await page.goto(`${stand.address}#/hasil`);
    await page.locator(".verdict-card").nth(1).waitFor();
    const all = pick(truth, [...asked, ...more]);
    const told = assess("gpei-jatim", all);
    assert.deepEqual(await page.locator(".verdict-card p").allTextContents(), labels(told));
    const shown = await page.locator(".findings > li").count();
    const unmet = told.findings.filter((one) => one.outcome === "unmet" && one.severity !== "info").length;
    assert.equal(shown, Math.min(6, unmet));
    await picture(page, `hasil-lengkap-${file.split("/")[1]}-360`);

    // What is taken away says the same on every surface.
    await page.goto(`${stand.address}#/berkas`);
    const profile = await saved(page, "Simpan jawaban");
    const result = await saved(page, "Simpan hasil lengkap");
    assert.equal(assess("gpei-jatim", profile.text).digest, told.digest);
    assert.equal(JSON.parse(result.text).digest, told.digest);
    assert.ok(profile.text.includes(told.digest), "the file names the digest of its result");
    assert.deepEqual(wrong, []);
    await context.close();
  });
}

test("in English, with the language of every part told", async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  await page.getByRole("button", { name: "EN: English" }).click();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await begin(page);
  await settled(page);
  assert.equal(await page.locator("main h1").textContent(), "Which sector does the product belong to?");
  await page.locator('input[data-value="batik"]').check();
  await page.getByRole("button", { name: "ID: Bahasa Indonesia" }).click();
  assert.equal(await page.locator("main h1").textContent(), "Produk ini termasuk bidang apa?");
  assert.ok(await page.locator('input[data-value="batik"]').isChecked());
  assert.equal(await page.locator("html").getAttribute("lang"), "id");
  assert.deepEqual(wrong, []);
  await context.close();
});
