// A refused answer is left out and named; the rest is judged.

import { expect, test } from "vitest";
import { Refused, type JsonObject } from "../../src/engine/types";
import { mended } from "../../src/state/mend";

const refuse = (...pointers: string[]) =>
  new Refused(pointers.map((pointer) => ({ code: "x", severity: "error" as const, pointer, message: { id: "x", en: "x" } })));

test("what is refused is taken out, records as a whole", async () => {
  const profile: JsonObject = { a: { b: 1, c: 2 }, list: [{ id: "x" }, { id: "y" }, { id: "z" }] };
  const { given, faults } = await mended(profile, async (tried) => {
    if ((tried["list"] as unknown[]).length === 3) throw refuse("/a/b", "/list/0/id", "/list/2/id");
    return tried;
  });
  expect(given).toEqual({ a: { c: 2 }, list: [{ id: "y" }] });
  expect(faults.map((fault) => fault.path)).toEqual([["a", "b"], ["list", "0"], ["list", "2"]]);
  expect(profile["a"]).toEqual({ b: 1, c: 2 });
});

test("nothing is hidden: an error that names no place ends it", async () => {
  await expect(mended({ a: 1 }, async () => Promise.reject(refuse("/nowhere")))).rejects.toThrow();
  await expect(mended({}, async () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});

test("one mistake in every record of a long list ends in the list left out, told once", async () => {
  const profile: JsonObject = { a: { b: 1 }, list: Array.from({ length: 40 }, (_, at) => ({ at })) };
  const { given, faults } = await mended(profile, async (tried) => {
    if (tried["list"] !== undefined) throw refuse("/list/0");
    return tried;
  });
  expect(given).toEqual({ a: { b: 1 } });
  expect(faults.map((fault) => fault.path)).toEqual([["list", "0"]]);
});
