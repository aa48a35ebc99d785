// Every step can be taken back, to the first one, and done again.

import { describe, expect, test } from "vitest";
import type { Json } from "../../src/engine/types";
import * as history from "../../src/state/history";

const start = history.blank("self-check");

describe("undo", () => {
  test("goes back to the first answer and forth to the last", () => {
    const states = [start];
    for (let i = 0; i < 500; i++) {
      const path = ["set", `fact${i % 37}`];
      const last = states.at(-1) as history.Kept;
      states.push(i % 11 === 3 ? history.skip(last, path) : history.answer(last, path, i % 7 === 0 ? undefined : i));
    }
    const distinct = states.filter((state, at) => at === 0 || state !== states[at - 1]);
    let now = distinct.at(-1) as history.Kept;
    for (const before of distinct.slice(0, -1).reverse()) {
      now = history.undo(now);
      expect(now.profile).toEqual(before.profile);
      expect([...now.skipped].sort()).toEqual([...before.skipped].sort());
    }
    expect(history.undo(now)).toBe(now);
    for (const after of distinct.slice(1)) {
      now = history.redo(now);
      expect(now.profile).toEqual(after.profile);
    }
  });

  test("typing is one step, and choosing afterwards another", () => {
    let kept = start;
    for (const text of ["C", "Co", "Con"]) kept = history.answer(kept, ["enterprise", "name"], text, true);
    kept = history.answer(kept, ["product", "sector"], "food");
    expect(kept.past).toHaveLength(2);
    kept = history.undo(history.undo(kept));
    expect(kept.profile).toEqual({});
  });

  test("a change of one answer leaves the others", () => {
    let kept = history.answer(start, ["product", "sector"], "food");
    kept = history.answer(kept, ["product", "kind"], "bakery");
    kept = history.answer(kept, ["product", "sector"], "batik");
    expect(kept.profile).toEqual({ product: { sector: "batik", kind: "bakery" } });
  });

  test("an answer after undo forgets what was undone", () => {
    let kept = history.answer(start, ["a", "b"], 1);
    kept = history.answer(history.undo(kept), ["a", "c"], 2);
    expect(kept.future).toEqual([]);
    expect(kept.profile).toEqual({ a: { c: 2 } });
  });

  test("not known takes the answer away, and an answer takes not known away", () => {
    let kept = history.skip(history.answer(start, ["a", "b"], true), ["a", "b"]);
    expect([kept.profile, kept.skipped]).toEqual([{}, ["a.b"]]);
    kept = history.answer(kept, ["a", "b"], false);
    expect([kept.profile, kept.skipped]).toEqual([{ a: { b: false } }, []]);
    expect(history.undo(kept).skipped).toEqual(["a.b"]);
  });
});

test("what was kept is read only if it is whole", () => {
  const kept = history.answer(start, ["a", "b"], 1);
  const copy = JSON.parse(JSON.stringify(kept)) as Json;
  expect(history.read(copy, ["self-check"])).toEqual(kept);
  for (const bad of [undefined, null, 1, "x", [], {}, { ...kept, version: 2 }, { ...kept, programme: "x" }, { ...kept, past: 1 }]) {
    expect(history.read(bad, ["self-check"])).toBeUndefined();
  }
});
