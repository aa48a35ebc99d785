// Reading and writing in a profile, without touching the old one and without reaching what is no answer.

import { expect, test } from "vitest";
import { fromPointer, get, set } from "../../src/state/tree";

test("a value is written, and an empty table goes with its last value", () => {
  const one = set({}, ["product", "sector"], "food");
  expect(one).toEqual({ product: { sector: "food" } });
  expect(set(one, ["product", "sector"], undefined)).toEqual({});
  expect(one).toEqual({ product: { sector: "food" } });
});

test("records of a list", () => {
  const list = set(set({}, ["partner"], []), ["partner", 0, "id"], "A");
  expect(list).toEqual({ partner: [{ id: "A" }] });
  expect(get(list, ["partner", 0, "id"])).toBe("A");
  expect(set(list, ["partner", 0], undefined)).toEqual({ partner: [] });
  expect(set(list, ["partner", "0"], undefined)).toEqual({ partner: [] });
});

test("names of the language itself are plain keys", () => {
  expect(get({}, ["__proto__", "x"])).toBeUndefined();
  expect(get({}, ["constructor", "name"])).toBeUndefined();
  const made = set({}, ["__proto__", "x"], 1);
  expect(({} as { x?: number }).x).toBeUndefined();
  expect(Object.hasOwn(made, "__proto__")).toBe(true);
});

test("pointers of diagnostics", () => {
  expect(fromPointer("/production/month/2/made")).toEqual(["production", "month", "2", "made"]);
  expect(fromPointer("/a~1b/c~0d")).toEqual(["a/b", "c~d"]);
  expect(fromPointer("")).toEqual([]);
});
