// How long an owner waits: on a slow network with a slow processor, and after each answer.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { enterprise } from "./engine.mjs";
import { begin, launch, open, reply, serve, settled, SITE } from "./support.mjs";

let server;
let browser;
before(async () => {
  server = await serve({ compress: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Chromium's own "slow 3G", and a processor four times slower. */
const SLOW = { offline: false, latency: 400, downloadThroughput: (500 * 1000) / 8, uploadThroughput: (500 * 1000) / 8 };

test("the first question can be answered within three seconds on slow 3G", { timeout: 120_000 }, async (t) => {
  const { page, context } = await open(browser, undefined);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.clock.resume();
  const start = Date.now();
  await page.goto(server.address, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Mulai", exact: true }).waitFor();
  const seen = Date.now() - start;
  await begin(page);
  await page.locator('input[data-value="food"]').check();
  const usable = Date.now() - start;
  await page.locator(".standing .verdict").waitFor({ timeout: 90_000 });
  t.diagnostic(`seen ${seen} ms, first answer ${usable} ms, engine ${Date.now() - start} ms`);
  assert.ok(usable < 3000, `${usable} ms`);
  await context.close();
});

test("an answer is judged within one frame", { timeout: 120_000 }, async (t) => {
  const truth = enterprise("seeds/gula-semut-curah");
  const { page, context } = await open(browser, server.address);
  await page.clock.resume();
  await page.goto(`${server.address}#/berkas`);
  await settled(page);
  await page.locator('input[type="file"]').setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(truth)) });
  await page.goto(`${server.address}#/hasil`);
  await page.getByRole("button", { name: "Lanjut ke pemeriksaan lengkap" }).click();
  await page.goto(`${server.address}#/isian/workshop`);
  await page.locator(".fields input").first().waitFor();
  // From the press to the new counts on the screen, inside the page itself.
  const times = await page.evaluate(async () => {
    const boxes = [...document.querySelectorAll('.fields input[type="radio"]')];
    const told = () => document.querySelector(".standing")?.dataset.judged;
    const found = [];
    for (let i = 0; i < 60 && found.length < 30; i++) {
      const box = boxes[i % boxes.length];
      if (box.checked) continue;
      const before = told();
      const start = performance.now();
      box.click();
      while (told() === before && performance.now() - start < 1000) await new Promise((done) => setTimeout(done));
      found.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 150));
    }
    return found.sort((a, b) => a - b);
  });
  const middle = times[Math.floor(times.length / 2)];
  t.diagnostic(`${times.length} answers: median ${middle.toFixed(1)} ms, slowest ${times.at(-1).toFixed(1)} ms`);
  assert.ok(times.length > 15);
  assert.ok(middle < 16, `${middle} ms`);
  await context.close();
});

test("what travels at the first visit", async (t) => {
  const { page, requests, context } = await open(browser, server.address);
  await begin(page);
  await reply(page, { product: { sector: "food" } });
  await settled(page);
  const names = new Set(requests.filter((url) => url.startsWith("http")).map((url) => new URL(url).pathname));
  let [gzip, brotli, engine] = [0, 0, 0];
  for (const name of names) {
    const bytes = readFileSync(join(SITE, name === "/" ? "index.html" : name));
    gzip += gzipSync(bytes, { level: 9 }).length;
    brotli += brotliCompressSync(bytes).length;
    if (name.includes("engine")) engine = gzipSync(bytes, { level: 9 }).length;
  }
  t.diagnostic(`first visit: ${Math.ceil(gzip / 1000)} KB gzipped, ${Math.ceil(brotli / 1000)} KB brotli, of it ${Math.ceil(engine / 1000)} KB engine with all rules`);
  // The form's own part is what this folder answers for. The goal for everything is 600,000; until the engine is smaller, this holds it.
  assert.ok(gzip - engine <= 50_000, `${gzip - engine} bytes without the engine`);
  assert.ok(gzip <= 850_000, `${gzip} bytes in all`);
  await context.close();
});
