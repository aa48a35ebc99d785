// Records: a history always names its ends, and a name that changes is followed.

import { expect, test } from "vitest";
import { toml } from "../../src/file";
import { period, rename, writeMonth } from "../../src/state/records";

test("a month written into a history without ends names them", () => {
  const table = writeMonth({ route: "own", month: [{ month: "2026-03", made: 5 }] }, "2026-01", "made", 7);
  expect(table).toEqual({ route: "own", from: "2026-01", to: "2026-03", month: [{ month: "2026-01", made: 7 }, { month: "2026-03", made: 5 }] });
});

test("ends that were chosen stay, and an emptied month is not known", () => {
  const table = { from: "2026-01", to: "2026-06", month: [{ month: "2026-02", made: 5, limited_by: "orders" }] };
  const cleared = writeMonth(table, "2026-02", "made", undefined);
  expect(cleared).toEqual({ from: "2026-01", to: "2026-06", month: [{ month: "2026-02", limited_by: "orders" }] });
  expect(writeMonth(cleared, "2026-02", "limited_by", undefined)).toEqual({ from: "2026-01", to: "2026-06" });
  expect(writeMonth(table, "2026-04", "made", 0)).toMatchObject({ month: [{ month: "2026-02" }, { month: "2026-04", made: 0 }] });
});

test("the period is that of the months where none is written", () => {
  expect(period({ month: [{ month: "2026-05" }, { month: "2026-02" }] })).toEqual(["2026-02", "2026-05"]);
  expect(period({})).toEqual(["", ""]);
});

test("who calls a record by its name follows the new name, letter by letter and through none", () => {
  let profile = { specification: [{ characteristic: "kadar" }, { characteristic: "berat" }], measurement: [{ id: "1", characteristic: "kadar" }, { id: "2", characteristic: "berat" }] } as never;
  for (const name of ["", "k", "kadar air"]) profile = rename(profile, ["specification", 0, "characteristic"], name, ["measurement", "characteristic"]) as never;
  expect(profile).toEqual({
    specification: [{ characteristic: "kadar air" }, { characteristic: "berat" }],
    measurement: [{ id: "1", characteristic: "kadar air" }, { id: "2", characteristic: "berat" }],
  });
});

test("months of a partner stand under that partner in the file", () => {
  const words = { head: [], foot: [], fact: () => undefined, say: (text: { id: string }) => text.id, part: (id: string) => id };
  const text = toml({ partner: [{ id: "A", from: "2026-01", month: [{ month: "2026-01", made: 1 }] }, { id: "B" }] }, words);
  expect(text.split("\n").filter((line) => line.startsWith("[") || line.startsWith("id"))).toEqual(["[[partner]]", 'id = "A"', "[[partner.month]]", "[[partner]]", 'id = "B"']);
});
