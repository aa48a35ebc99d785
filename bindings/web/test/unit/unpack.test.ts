// Unpacking gives back what was packed: compared with files that the reference program `xz` made.

import { expect, test } from "vitest";
import { unpack } from "../../src/engine/unpack";

const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Bytes that look like chance and can be made anywhere. */
function chance(count: number, below: number): number[] {
  let x = 7;
  return Array.from({ length: count }, () => ((x = (x * 16807) % 2147483647) >> 8) % below);
}

const SENTENCE = [...new TextEncoder().encode("gula semut, sepatu, batik; ".repeat(40))];
const MIXED = [...chance(60, 256), ...chance(400, 3), ...chance(60, 256), ...chance(400, 3).slice(100), ...chance(900, 2)];

const PACKED =
  "XQAAAAQ4BAAAAAAAAAAznUm7fFFyE7Vn/+p87XzcWEBWJB03XmXli3HO2RDKyT4OWqzb//9az0AA";

test.each([
  ["a sentence that repeats", SENTENCE, PACKED],
  [
    "chance and repeats, as the engine is packed",
    MIXED,
    "BAAAAAS4BgAAAAAAAABlqE1W8DfHmAH0JUrdbvgbQ7m81RhrLN/2roe2stttDjZlNmpxfHVX9oLFNMWo/QHJV2MtN/hHI9lYHTE45x8O0d2VxOhZlr3x0bdyB7PuEGt1NaqA2cjVWFM+xXwttMkp8dICOe3O3YERCyE8TxtCqrqLgQIO16ZaRJlGI7X25o9JvHWoVPbLhYkdu4FQSXaXwmEaE/L3+XFJzA9TMWZsjWJkg9PL46peYRKQTlPNmuAcN9rZpZts48X2+X0aJkEkqDg3MFfYtaww7XCUXGwMEp3z1CkF4/MT12FWy9CSMgHnMzVGMYB5AXK2LBEVWTOxkeuY+yMY3pFLFEl4OrutFimP1zjj9mNJalQ2xGQmX6CgxI7+kthos6mecBxSwX3I3ipCbKPFDd4oUWpA5e6V9+wPKf5nViIu/YFpsyz0wvCRYi2utEp4Ew3Tyz7uUheZNtSKeeuPKrXrCcwMEzCTc3EDk/CbHfXBKHmfMerWMOZUUub8AJk5MzTfT7IN0f4Gdq4=",
  ],
  [
    "the same with other settings",
    MIXED,
    "xgAAAAS4BgAAAAAAAABlpxMlUCLOZEbvUDVQo0vxRDun21kKeYwRj/UeBVfYZHOGfUR1vdCjpvcihlSv0F4c5vKaYWTloHFeJ1yc3zrekdmiMDAeeDEcO57spDvBi9t2heEU0bw3AtFfrfiWr9r0a8WHat30IliGmmRMKg5IeHMJjXelt8a7zn58P7OcqMPSVEJjkPNVG9Os+b0PbgclDrTgyMUgHVTlZkKo2cSGP+ZVqDCww8QPN9bit+6PfbsisbhvX8ziUXdL1ZAM/Sd9rpc4688R/hH+LTwI+fKBv5y7szH7BbCpbzP5qnNrATfrXD5vTAtjHUtZphmphHJukM4Jr8p+nUeowApyWwR4g+IMj5HxRwv4N+mUgjn4jV5MzTtPEk0o7GoQjelHwPpTKf69GoiRUGFSTLkUBkFwU7ZDu5w+Vdb2iRureGvksVokSCzS+vFywla/MxxsUg2jcUNsiwHEku41wDhdYpG/xKjIHMRdOxun9vijNydwpl7jBzCJjcQZlmjVJFaVKOALaat/Lnfar1BKpBCbkPJM8PpEX/8CzwcA",
  ],
  ["nothing", [], "XQAAAAQAAAAAAAAAAACD//v//8AAAAA="],
])("%s", (_, plain, packed) => expect([...unpack(bytes(packed))]).toEqual(plain));

test("a file that was cut off ends, with other bytes", () => {
  expect(unpack(bytes(PACKED).slice(0, 40))).toHaveLength(SENTENCE.length);
});
