// Numbers as people type them, days that exist, months in a row.

import { describe, expect, test } from "vitest";
import { date, isoDay, monthBefore, months, number, parseNumber, rupiah, today, typed } from "../../src/format";

describe("numbers as typed", () => {
  test.each([
    ["1.500", "id", 1500],
    ["1.500,5", "id", 1500.5],
    ["1500", "id", 1500],
    ["0,95", "id", 0.95],
    ["0.95", "id", 0.95],
    ["Rp 1.000.000", "id", 1_000_000],
    ["1,500", "en", 1500],
    ["1,500.5", "en", 1500.5],
    ["0,95", "en", 0.95],
    ["-3", "id", -3],
    ["", "id", undefined],
    ["tiga", "id", undefined],
    ["1.50.0", "id", undefined],
    ["1..5", "id", undefined],
    ["1e9", "id", undefined],
  ] as const)("%s in %s", (text, lang, value) => expect(parseNumber(text, lang)).toBe(value));

  test("what is shown for typing is read back", () => {
    for (const lang of ["id", "en"] as const) for (const value of [0, 0.5, 1.25, 12, 1500, 1234567.5]) expect(parseNumber(typed(value, lang), lang)).toBe(value);
  });
});

test("as each language writes them", () => {
  expect(number(1234.5, "id")).toBe("1.234,5");
  expect(number(1234.5, "en")).toBe("1,234.5");
  expect(rupiah(1_500_000, "id")).toBe("Rp1.500.000");
  expect(date("2026-11-21", "id")).toBe("21 November 2026");
  expect(date("2026-05", "id")).toBe("Mei 2026");
});

test("only days that exist", () => {
  expect(isoDay(2028, 2, 29)).toBe("2028-02-29");
  expect(isoDay(2027, 2, 29)).toBeUndefined();
  expect(isoDay(2027, 2)).toBe("2027-02");
  expect(isoDay(27, 2, 1)).toBeUndefined();
  expect(isoDay(2027, 13)).toBeUndefined();
  expect(isoDay(2027, 4, 0)).toBeUndefined();
});

test("months in a row, over the turn of a year", () => {
  expect(months("2025-11", "2026-02")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  expect(months("2026-02", "2025-11")).toEqual([]);
  expect(months("", "2026-01")).toEqual([]);
  expect(months("0001-01", "9999-12")).toHaveLength(120);
  expect(monthBefore("2026-02-21", 3)).toBe("2025-11");
});

test("today is the day here, not in Greenwich", () => {
  expect(today(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
});
