// A server for the built site, a browser, and the few moves that every walk through the form makes.

import { createReadStream, existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { after, before } from "node:test";
import { createGzip } from "node:zlib";
import { chromium } from "playwright-core";

export const SITE = resolve(process.env.LAYAK_SITE ?? new URL("../../../../target/site", import.meta.url).pathname);
export const PICTURES = resolve(process.env.LAYAK_PICTURES ?? join(SITE, "../web-pictures"));
/** Rules have dates: the tests have a day of their own. */
export const TODAY = "2026-11-21T08:00:00+07:00";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json" };

/** Serves the site, or another folder with a first page of its own, as any static host would, and counts what was asked for. */
export async function serve({ compress = false, folder = SITE, first } = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://x").pathname;
    asked.push(path);
    if (path === "/" && first !== undefined) return void response.writeHead(200, { "content-type": TYPES[".html"] }).end(first);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
    const head = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
    response.writeHead(200, compress ? { ...head, "content-encoding": "gzip" } : head);
    if (compress) createReadStream(file).pipe(createGzip({ level: 9 })).pipe(response);
    else createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}/`, asked, close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))) };
}

const PROGRAMS = [process.env.LAYAK_BROWSER, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
export const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The browser on this machine. */
export function program() {
  const found = PROGRAMS.find((path) => path && existsSync(path));
  if (!found) throw new Error("no Chromium: install it (Debian: apt-get install chromium) or name it in LAYAK_BROWSER");
  return found;
}

export const launch = () => chromium.launch({ executablePath: program(), args: ARGUMENTS });

/** The site, or what the options of `serve` name, on a server and a browser, for all tests of a file; `asked` is what the server was asked for. */
export function stage(options) {
  const stand = { address: "", asked: [], browser: undefined };
  let server;
  before(async () => {
    server = await serve(options);
    Object.assign(stand, { address: server.address, asked: server.asked, browser: await launch() });
  });
  after(async () => {
    await stand.browser?.close();
    await server?.close();
  });
  return stand;
}

/** A file of answers is opened on the screen of files, as a person would. */
export async function load(page, address, profile, name = "contoh.json") {
  await page.goto(`${address}#/berkas`);
  await settled(page);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(profile)) });
  await page.getByText(/Berkas dibuka|File opened/).waitFor();
}

/** A page with its own storage; whatever goes wrong inside it fails the test that looks at `wrong`. */
export async function open(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "id-ID", acceptDownloads: true, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const wrong = [];
  const requests = [];
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && wrong.push(`console: ${message.text()}`));
  page.on("dialog", (dialog) => (wrong.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  context.on("request", (request) => requests.push(request.url()));
  await page.clock.setFixedTime(new Date(TODAY));
  if (address) await page.goto(address);
  return { context, page, wrong, requests };
}

/** The engine has judged what stands in the form. */
export async function settled(page) {
  await page.locator(".standing .verdict").first().waitFor();
  await page.waitForTimeout(30);
}

export async function begin(page) {
  await page.getByRole("button", { name: /^(Mulai|Lanjutkan|Start|Continue)$/ }).click();
  await page.locator(".ask-one, .done").first().waitFor();
}

const asText = (value) => (typeof value === "number" ? String(value).replace(".", ",") : String(value));

/** Answers the question on the screen as a person would; `undefined` is "belum tahu". Returns its path. */
export async function reply(page, truth, onward = true) {
  const form = page.locator(".ask-one");
  await form.waitFor();
  const path = await form.getAttribute("data-path");
  const value = path.split(".").reduce((table, step) => table?.[step], truth);
  const kind = await form.getAttribute("data-kind");
  if (value === undefined) await form.locator(".pick.unknown input").check();
  else if (kind === "bool" || kind === "choice") await form.locator(`input[data-value="${value}"]`).check();
  else if (kind === "choices") {
    if (value.length === 0) await form.locator('input[data-value="[]"]').check();
    for (const one of value) await form.locator(`input[data-value="${one}"]`).check();
  } else if (kind === "date") {
    const [year, month, day] = value.split("-");
    await form.locator("input.box").nth(0).fill(String(Number(day)));
    await form.locator("select.box").selectOption(String(Number(month)));
    await form.locator("input.box").nth(1).fill(year);
  } else {
    const unit = form.locator(".unit-of-product select");
    if (await unit.count()) await unit.selectOption(truth.product?.unit ?? "pcs");
    await form.locator("input.box").first().fill(asText(value));
  }
  if (onward) await next(page, path);
  return path;
}

/** Presses "Lanjut" and waits until another question, or the end, is there. */
export async function next(page, path) {
  await page.getByRole("button", { name: /^(Lanjut|Next)$/ }).click();
  await page.waitForFunction((path) => {
    const form = document.querySelector(".ask-one");
    return form ? form.getAttribute("data-path") !== path : document.querySelector(".done") !== null;
  }, path);
}

/** Walks the guided way to its end; returns the paths asked. */
export async function walk(page, truth, most = 60) {
  const asked = [];
  while (asked.length < most && (await page.locator(".done").count()) === 0) asked.push(await reply(page, truth));
  return asked;
}

export async function picture(page, name) {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true, animations: "disabled" });
}
