// Unpacking gives back what was packed: LZMA compared with files that the reference program `xz` made. That the engine comes back whole, all other
// tests show.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { loader } from "../common.js";
import { lzma } from "../lzma.js";
import { unpack } from "../unpack.js";

const folder = resolve(process.env.LAYAK_PACKAGE);

const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Bytes that look like chance and can be made anywhere. */
function chance(count, below) {
  let x = 7;
  return Array.from({ length: count }, () => ((x = (x * 16807) % 2147483647) >> 8) % below);
}

const SENTENCE = [...new TextEncoder().encode("gula semut, sepatu, batik; ".repeat(40))];
const MIXED = [...chance(60, 256), ...chance(400, 3), ...chance(60, 256), ...chance(400, 3).slice(100), ...chance(900, 2)];

const PACKED =
  "XQAAAAQ4BAAAAAAAAAAznUm7fFFyE7Vn/+p87XzcWEBWJB03XmXli3HO2RDKyT4OWqzb//9az0AA";

const files = [
  ["a sentence that repeats", SENTENCE, PACKED],
  [
    "chance and repeats, as the engine is packed",
    MIXED,
    "AgAAAAS4BgAAAAAAAABlqE1WvXPCmqbT3Sk4K20DMxFYxHmeXoNcCgZl90Yv6N5A9L6n1FRmWc1S6dtJr8q9uHfF9G525kCiB1NjHVeE6acfGHSADLqqWj2VxSlgOD9aKFL+fOwDkya14v4EkshzQ51Zv/W3YP3R1rUHtdiwUl4RcfSOxXNzARXyILUGZHK+GxfYh8D0oz7jN/6yT3v2k6WJGxRlEhDlPvgupxu2g8UpGSAzg174MN83XZQiD7hARE9ZDBATUQ6598JoYOgKlnpWxjy9DcGeXq4ICIATKE0tkD5/5xgmZ9iLK6H8jrZxrbmb1IY4ak2bLajACusVCJj05P0+SLfx7ShIRlrhApJgqrQ1mFOHphGW0hUhy0oIUyh31FCJCDi+6SHrvjqLXex5+In277llbMDgsGD228glbHOq2RdG/KlIXrKh50zw9H0ssXHkkK3FVYf29F80ztBTcDeGAmPxsMJLY3Sadl8IXnXI3RO9KVeGLoGuwQbqWC+trbubSdX2D0AwL/6vTNc=",
  ],
  [
    "the same with one letter more to go by",
    MIXED,
    "BAAAAAS4BgAAAAAAAABlqE1W8DfHmAH0JUrdbvgbQ7m81RhrLN/2roe2stttDjZlNmpxfHVX9oLFNMWo/QHJV2MtN/hHI9lYHTE45x8O0d2VxOhZlr3x0bdyB7PuEGt1NaqA2cjVWFM+xXwttMkp8dICOe3O3YERCyE8TxtCqrqLgQIO16ZaRJlGI7X25o9JvHWoVPbLhYkdu4FQSXaXwmEaE/L3+XFJzA9TMWZsjWJkg9PL46peYRKQTlPNmuAcN9rZpZts48X2+X0aJkEkqDg3MFfYtaww7XCUXGwMEp3z1CkF4/MT12FWy9CSMgHnMzVGMYB5AXK2LBEVWTOxkeuY+yMY3pFLFEl4OrutFimP1zjj9mNJalQ2xGQmX6CgxI7+kthos6mecBxSwX3I3ipCbKPFDd4oUWpA5e6V9+wPKf5nViIu/YFpsyz0wvCRYi2utEp4Ew3Tyz7uUheZNtSKeeuPKrXrCcwMEzCTc3EDk/CbHfXBKHmfMerWMOZUUub8AJk5MzTfT7IN0f4Gdq4=",
  ],
  [
    "the same with other settings",
    MIXED,
    "xgAAAAS4BgAAAAAAAABlpxMlUCLOZEbvUDVQo0vxRDun21kKeYwRj/UeBVfYZHOGfUR1vdCjpvcihlSv0F4c5vKaYWTloHFeJ1yc3zrekdmiMDAeeDEcO57spDvBi9t2heEU0bw3AtFfrfiWr9r0a8WHat30IliGmmRMKg5IeHMJjXelt8a7zn58P7OcqMPSVEJjkPNVG9Os+b0PbgclDrTgyMUgHVTlZkKo2cSGP+ZVqDCww8QPN9bit+6PfbsisbhvX8ziUXdL1ZAM/Sd9rpc4688R/hH+LTwI+fKBv5y7szH7BbCpbzP5qnNrATfrXD5vTAtjHUtZphmphHJukM4Jr8p+nUeowApyWwR4g+IMj5HxRwv4N+mUgjn4jV5MzTtPEk0o7GoQjelHwPpTKf69GoiRUGFSTLkUBkFwU7ZDu5w+Vdb2iRureGvksVokSCzS+vFywla/MxxsUg2jcUNsiwHEku41wDhdYpG/xKjIHMRdOxun9vijNydwpl7jBzCJjcQZlmjVJFaVKOALaat/Lnfar1BKpBCbkPJM8PpEX/8CzwcA",
  ],
  ["nothing", [], "XQAAAAQAAAAAAAAAAACD//v//8AAAAA="],
];
for (const [name, plain, packed] of files) test(`LZMA: ${name}`, () => assert.deepEqual([...lzma(bytes(packed))], plain));

test("LZMA: a file that was cut off ends, with other bytes", () => {
  assert.equal(lzma(bytes(PACKED).slice(0, 40)).length, SENTENCE.length);
});

const engine = new Uint8Array(readFileSync(join(folder, "engine.bin")));
const wasm = unpack(engine);

test("what was packed is a wasm, and one that was not packed stays as it is", () => {
  assert.ok(WebAssembly.validate(wasm));
  assert.ok(wasm.length > 2 * engine.length);
  assert.equal(unpack(wasm), wasm);
});

test("what is no engine is refused, and one that is damaged ends", () => {
  const page = new TextEncoder().encode("<!doctype html><title>404</title>");
  const none = { message: /no engine of Layak/ };
  for (const bytes of [page, engine.slice(0, 1000), new Uint8Array(40)]) assert.throws(() => unpack(bytes), none);
  for (let at = 4; at < engine.length; at += 9973) {
    const broken = engine.slice();
    broken[at] ^= 4;
    try {
      unpack(broken);
    } catch (error) {
      // What does not fit anywhere, or lengths beyond all bounds.
      assert.ok(error instanceof RangeError || none.message.test(error.message), String(error));
    }
  }
});

test("an engine is taken from bytes, a buffer, an answer of a server, a module or an address", async () => {
  const init = async ({ module_or_path: given }) => (found = given);
  let found;
  const load = (source, address = () => assert.fail()) => loader(init, address, () => ({}))(source);
  const file = pathToFileURL(join(folder, "engine.bin"));
  const answer = () => new Response(engine);
  for (const source of [engine, engine.buffer, new DataView(engine.buffer), wasm, answer(), file]) {
    await load(source);
    assert.deepEqual(Buffer.compare(found, wasm), 0);
  }
  await load(undefined, () => file);
  assert.equal(Buffer.compare(found, wasm), 0);
  const module = await WebAssembly.compile(wasm);
  await load(module);
  assert.equal(found, module);
  await assert.rejects(load(new Response("gone", { status: 404 })), /404/);
});
