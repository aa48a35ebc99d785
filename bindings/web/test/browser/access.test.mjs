// For everybody: axe on every state of the page, the keyboard alone, narrow screens, large letters, little motion.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { enterprise } from "./engine.mjs";
import { begin, open, reply, settled, stage } from "./support.mjs";

const stand = stage();

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function look(page, name) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
  const told = violations.map((one) => `${one.id}: ${one.help}\n  ${one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join("\n  ")}`);
  assert.deepEqual(told, [], `${name}\n${told.join("\n")}`);
}

/** Every state that an owner can see, one after the other. */
async function* states(page, address) {
  yield "start";
  await begin(page);
  await settled(page);
  yield "one of several";
  await page.getByRole("button", { name: /^(Lanjut|Next)$/ }).click();
  yield "nothing chosen";
  const truth = enterprise("seeds/keripik-dapur");
  const seen = new Set(["choice"]);
  for (let i = 0; i < 20 && (await page.locator(".done").count()) === 0; i++) {
    const kind = await page.locator(".ask-one").getAttribute("data-kind");
    if (!seen.has(kind)) yield `a question: ${kind}`;
    seen.add(kind);
    await reply(page, truth);
  }
  yield "the end";
  for (const screen of ["hasil", "isian", "isian/production", "isian/product", "daftar/season", "daftar/steps", "daftar/partners", "daftar/specifications", "daftar/measurements", "daftar/inspections", "daftar/deliveries", "daftar/waivers", "berkas", "arti"]) {
    await page.goto(`${address}#/${screen}`);
    await page.waitForTimeout(150);
    if (screen === "hasil") await page.locator(".steps > li").first().waitFor();
    if (screen.startsWith("daftar") && screen !== "daftar/season") await page.locator(".list .main").last().click();
    if (screen === "daftar/partners") await page.locator(".history > summary").click();
    yield screen;
  }
  await page.goto(`${address}#/hasil`);
  await page.locator(".assessor summary").click();
  yield "for assessors";
  await page.goto(`${address}#/daftar/months`);
  await page.locator(".list .main").first().click();
  yield "months";
  const made = page.locator(".months input");
  for (let i = 0; i < 4; i++) await made.nth(i * 2).fill(String(9_000_000 + i));
  await page.locator(".months .wrong").first().waitFor();
  yield "months refused";
  await page.goto(`${address}#/berkas`);
  await page.locator(".summary").waitFor();
  yield "a summary of what cannot be used";
  await page.locator(".erase button").click();
  yield "sure to erase?";
  await page.locator('input[type="file"]').setInputFiles({ name: "rusak.toml", mimeType: "text/plain", buffer: Buffer.from("[x") });
  await page.locator(".summary li").first().waitFor();
  yield "a file refused";
  await page.goto(`${address}#/hasil`);
  await page.locator(".onward button").click();
  await page.locator(".ask-one").waitFor();
  yield "the full assessment";
}

for (const [colorScheme, language] of [["light", "id"], ["dark", "en"]]) {
  test(`axe finds nothing: ${colorScheme}, ${language}`, { timeout: 240_000 }, async (t) => {
    const { page, wrong, context } = await open(stand.browser, stand.address, { colorScheme });
    if (language === "en") await page.getByRole("button", { name: "EN: English" }).click();
    let count = 0;
    for await (const name of states(page, stand.address)) {
      await look(page, name);
      count++;
    }
    t.diagnostic(`${count} states`);
    assert.ok(count >= 25);
    assert.deepEqual(wrong, []);
    await context.close();
  });
}

test("nothing is cut off at 320 px, nor at twice the size of letters", { timeout: 240_000 }, async () => {
  for (const [width, size] of [[320, 16], [640, 32]]) {
    const { page, context } = await open(stand.browser, stand.address, { viewport: { width, height: 900 } });
    for await (const name of states(page, stand.address)) {
      await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size}px`), size);
      const over = await page.evaluate(() => {
        const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        const cut = [...document.querySelectorAll("main *, header *, nav *")].filter((node) => node.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(node).clipPath === "none");
        return wide > 0 || cut.length > 0 ? `${wide} px; ${cut.slice(0, 3).map((node) => node.outerHTML.slice(0, 120))}` : "";
      });
      assert.equal(over, "", `${width} px, ${name}`);
    }
    await context.close();
  }
});

test("with the keyboard alone, always seeing where one is", { timeout: 120_000 }, async () => {
  const { page, wrong, context } = await open(stand.browser, stand.address);
  const focused = () =>
    page.evaluate(() => {
      const node = document.activeElement;
      const shown = node?.closest(".pick, .button") ?? node;
      const style = getComputedStyle(shown ?? document.body);
      return { text: (node?.getAttribute("aria-label") ?? node?.textContent ?? "").trim(), tag: node?.tagName, type: node?.getAttribute("type"), outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
    });
  const tabTo = async (wanted) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      const now = await focused();
      assert.ok(now.tag === "BODY" || now.outline, `the focus cannot be seen on ${now.tag} ${now.text}`);
      if (wanted(now)) return now;
    }
    return assert.fail("not reached with the keyboard");
  };
  await tabTo((now) => now.text === "Mulai");
  await page.keyboard.press("Enter");
  await page.locator(".ask-one").waitFor();
  await settled(page);
  for (let i = 0; i < 20 && (await page.locator(".done").count()) === 0; i++) {
    assert.equal((await focused()).tag, "H1", "a new question takes the focus");
    const path = await page.locator(".ask-one").getAttribute("data-path");
    const kind = await page.locator(".ask-one").getAttribute("data-kind");
    if (kind === "bool" || kind === "choice") {
      await tabTo((now) => now.type === "radio");
      await page.keyboard.press("Space");
    } else {
      await tabTo((now) => now.type === "checkbox");
      await page.keyboard.press("Space");
    }
    await tabTo((now) => now.text === "Lanjut");
    await page.keyboard.press("Enter");
    await page.waitForFunction((path) => document.querySelector(".ask-one")?.getAttribute("data-path") !== path, path);
    await page.waitForTimeout(60);
  }
  await tabTo((now) => now.text === "Lihat hasil");
  await page.keyboard.press("Enter");
  await page.locator(".verdict-card").first().waitFor();
  await page.waitForTimeout(60);
  assert.equal((await focused()).tag, "H1", "a new screen starts at its heading");
  await tabTo((now) => now.tag === "SUMMARY");
  await page.keyboard.press("Enter");
  assert.ok((await page.locator("main details[open]").count()) > 0);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("nothing moves for those who asked for that, and nothing jumps", async () => {
  const { page, context } = await open(stand.browser, stand.address);
  await page.evaluate(() => {
    window.jumps = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.jumps += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((node) => parseFloat(getComputedStyle(node).transitionDuration) > 0 || getComputedStyle(node).animationName !== "none").length);
  assert.equal(moving, 0);
  await begin(page);
  await settled(page);
  await reply(page, { product: { sector: "food" } });
  await page.waitForTimeout(300);
  const jumps = await page.evaluate(() => window.jumps);
  assert.ok(jumps < 0.1, `layout shift ${jumps}`);
  await context.close();
});
