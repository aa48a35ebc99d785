// How long an owner waits: on a slow network with a slow processor, and after each answer.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { enterprise } from "./engine.mjs";
import { begin, load, open, reply, settled, SITE, stage } from "./support.mjs";

const stand = stage({ compress: true });

/** Chromium's own "slow 3G", and a processor four times slower. */
const SLOW = { offline: false, latency: 400, downloadThroughput: (500 * 1000) / 8, uploadThroughput: (500 * 1000) / 8 };

/** One first visit; milliseconds until the start is seen, the first answer is given, the engine has judged it. */
async function visit() {
  const { page, context } = await open(stand.browser, undefined);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.clock.resume();
  const start = Date.now();
  await page.goto(stand.address, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Mulai", exact: true }).waitFor();
  const seen = Date.now() - start;
  await begin(page);
  await page.locator('input[data-value="food"]').check();
  const answered = Date.now() - start;
  await page.locator(".standing .verdict").first().waitFor({ timeout: 90_000 });
  const judged = Date.now() - start;
  await context.close();
  return { seen, answered, judged };
}

// Times depend on what else the machine does: they are printed. What makes them short is held: what must travel, and how often the engine runs.

test("the first question is answered before the engine has come", { timeout: 180_000 }, async (t) => {
  const { seen, answered, judged } = await visit();
  t.diagnostic(`slow 3G, processor four times slower: seen ${seen} ms, first answer ${answered} ms, judged ${judged} ms (goal: first answer within 3,000 ms)`);
  const { page, context } = await open(stand.browser, undefined);
  const needed = [];
  page.on("request", (request) => ["document", "script", "stylesheet", "font"].includes(request.resourceType()) && needed.push(new URL(request.url()).pathname));
  // An engine that never arrives.
  await context.route(/engine/, () => {});
  await page.goto(stand.address, { waitUntil: "commit" });
  await begin(page);
  const path = await reply(page, { product: { sector: "food" } });
  assert.equal(path, "product.sector");
  await page.locator(`.ask-one:not([data-path="${path}"])`).waitFor();
  // Until then one file has travelled: its size is held below.
  assert.deepEqual(needed.filter((name) => !name.includes("engine")), ["/"]);
  await context.close();
});

test("one answer is one run of the engine", { timeout: 120_000 }, async (t) => {
  const truth = enterprise("seeds/gula-semut-curah");
  const { page, context } = await open(stand.browser, stand.address);
  await page.clock.resume();
  await load(page, stand.address, truth);
  await page.goto(`${stand.address}#/hasil`);
  await page.getByRole("button", { name: "Lanjut ke pemeriksaan lengkap" }).click();
  await page.goto(`${stand.address}#/isian/workshop`);
  await page.locator(".fields input").first().waitFor();
  // From the press to the new counts on the screen, inside the page itself; and how many judgements that took.
  const { times, runs } = await page.evaluate(async () => {
    const boxes = [...document.querySelectorAll('.fields input[type="radio"]')];
    const standing = document.querySelector(".standing");
    const judged = () => Number(standing.dataset.judged);
    const [times, runs] = [[], []];
    for (let i = 0; i < 80 && times.length < 30; i++) {
      const box = boxes[i % boxes.length];
      if (box.checked) continue;
      const shown = new Promise((done) => {
        const watch = new MutationObserver(() => (watch.disconnect(), done(performance.now())));
        watch.observe(standing, { attributes: true, attributeFilter: ["data-judged"] });
      });
      const [start, before] = [performance.now(), judged()];
      box.click();
      times.push((await shown) - start);
      await new Promise((done) => setTimeout(done, 150));
      runs.push(judged() - before);
    }
    return { times: times.sort((a, b) => a - b), runs };
  });
  const middle = times[Math.floor(times.length / 2)];
  t.diagnostic(`${times.length} answers: median ${middle.toFixed(1)} ms, slowest ${times.at(-1).toFixed(1)} ms (goal: 16 ms)`);
  assert.ok(times.length > 15);
  assert.deepEqual([...new Set(runs)], [1]);
  await context.close();
});

test("what travels at the first visit", async (t) => {
  const { page, requests, context } = await open(stand.browser, stand.address);
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
  // The form's own part is what this folder answers for. The goal for everything is 600,000; this holds what was reached.
  assert.ok(gzip - engine <= 50_000, `${gzip - engine} bytes without the engine`);
  assert.ok(gzip <= 454_000, `${gzip} bytes in all`);
  await context.close();
});
