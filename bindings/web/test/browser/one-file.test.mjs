// The one-file page: opened from disk, it does everything, and asks nobody for anything.

import assert from "node:assert/strict";
import { test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { enterprise } from "./engine.mjs";
import { begin, open, settled, SITE, stage, walk } from "./support.mjs";

const stand = stage();

test("from disk, without a network", { timeout: 120_000 }, async () => {
  const { page, wrong, requests, context } = await open(stand.browser, undefined);
  await context.setOffline(true);
  const address = pathToFileURL(join(SITE, "layak.html")).href;
  await page.goto(address);
  await begin(page);
  await settled(page);
  const asked = await walk(page, enterprise("seeds/sepatu-500"));
  assert.ok(asked.length <= 10);
  await page.goto(`${address}#/hasil`);
  await page.locator(".verdict-card").first().waitFor();
  const told = await page.locator(".verdict-card p").allTextContents();
  // What was answered is still there when the file is opened again.
  await page.reload();
  await page.locator(".verdict-card").first().waitFor();
  assert.deepEqual(await page.locator(".verdict-card p").allTextContents(), told);
  const others = requests.filter((url) => !url.startsWith(address) && !url.startsWith("blob:") && !url.startsWith("data:"));
  assert.deepEqual(others, []);
  assert.deepEqual(wrong, []);
  await context.close();
});
