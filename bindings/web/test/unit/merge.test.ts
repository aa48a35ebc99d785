// Two windows: neither loses what the other did.

import { expect, test } from "vitest";
import * as history from "../../src/state/history";
import { rebase } from "../../src/state/merge";

const base = history.answer(history.blank("self-check"), ["product", "sector"], "food");

test("without changes of mine the other state is taken as it is", () => {
  const theirs = history.answer(base, ["product", "name"], "Gula");
  expect(rebase(base, base, theirs)).toBe(theirs);
});

test("answers, passed-over questions and erased answers of both", () => {
  const mine = history.skip(history.answer(history.answer(base, ["legality", "nib"], "active"), ["product", "sector"], undefined), ["product", "kind"]);
  const theirs = history.answer(base, ["legality", "npwp"], true);
  const next = rebase(base, mine, theirs);
  expect(next.profile).toEqual({ legality: { npwp: true, nib: "active" } });
  expect(next.skipped).toEqual(["product.kind"]);
  // And each step of mine can be taken back.
  expect(history.undo(history.undo(next)).profile).toMatchObject({ legality: { npwp: true } });
});

test("months that both wrote stand side by side, and so do partners; what I removed is gone", () => {
  const with3 = history.answer(base, ["production", "month"], [{ month: "2026-01", made: 1 }, { month: "2026-02", made: 2 }]);
  const mine = history.answer(with3, ["production", "month"], [{ month: "2026-01", made: 9 }, { month: "2026-03", made: 3 }]);
  const theirs = history.answer(history.answer(with3, ["production", "month"], [{ month: "2026-01", made: 1 }, { month: "2026-02", made: 2 }, { month: "2026-04", made: 4 }]), ["partner"], [{ id: "B" }]);
  const next = rebase(with3, history.answer(mine, ["partner"], [{ id: "A" }]), theirs);
  expect(next.profile["production"]).toEqual({ month: [{ month: "2026-01", made: 9 }, { month: "2026-04", made: 4 }, { month: "2026-03", made: 3 }] });
  expect(next.profile["partner"]).toEqual([{ id: "B" }, { id: "A" }]);
});
