// The file that owners send: TOML that says what it means, and out of which nothing can break.

import { expect, test } from "vitest";
import { count, fileName, toml, value } from "../../src/file";

const words = { head: ["Judul\n[evil]"], foot: [], fact: () => undefined, say: (text: { id: string }) => text.id, part: (id: string) => id };

test("values", () => {
  expect(value("a\"b\\c\n\u007f")).toBe('"a\\"b\\\\c\\n\\u007F"');
  expect(value(["x", 1, true])).toBe('["x", 1, true]');
  expect(value({ min: 1, max: 2.5 })).toBe("{ min = 1, max = 2.5 }");
});

test("tables, records, and comments of one line", () => {
  const profile = { top: 1, production: { unit: "kg", month: [{ month: "2026-01", made: 5 }] }, partner: [{ id: "A" }], process: [] };
  expect(toml(profile, words)).toBe(
    ["# Judul [evil]", "top = 1", "process = []", "", "# production", "[production]", 'unit = "kg"', "", "[[production.month]]", 'month = "2026-01"', "made = 5", "", "[[partner]]", 'id = "A"', "", ""].join("\n"),
  );
});

test("names of files are plain, whatever the enterprise is called", () => {
  expect(fileName({ enterprise: { name: "Contoh Bu Sri / ../../x" } }, "2026-11-21", ".txt")).toBe("layak-contoh-bu-sri-x-2026-11-21.txt");
  expect(fileName({}, "2026-11-21", ".txt")).toBe("layak-2026-11-21.txt");
});

test("answers are counted, lists and ranges as one", () => {
  expect(count({ product: { sector: "food", mass: { min: 1, max: 2 } }, partner: [{ id: "A" }, { id: "B" }] })).toBe(3);
});
