// Steps in three groups: certain, left out, and those that wait for an answer.

import { expect, test } from "vitest";
import type { Action, Assessment } from "../../src/engine/types";
import { groups } from "../../src/result/groups";

const action = (id: string, needed: boolean, requires: string[] = []) => ({ id, needed, requires }) as unknown as Action;
const found = (actions: Action[], steps?: object[]) => ({ actions, ...(steps && { to_do: { steps } }) }) as unknown as Assessment;
const ids = (dues: { action: Action }[]) => dues.map((one) => one.action.id);

const ALL = [action("a", true), action("b", true, ["a"]), action("c", true), action("d", true), action("e", false, ["a"])];

test("what the engine has chosen is certain, with what stands before and in its place", () => {
  const { certain, other, perhaps } = groups(found(ALL, [{ action: "a", instead: "c" }, { action: "b", after: ["a"] }]));
  expect(ids(certain)).toEqual(["a", "b"]);
  expect(certain[0]?.instead?.id).toBe("c");
  expect(certain[1]?.after.map((one) => one.id)).toEqual(["a"]);
  expect(ids(other)).toEqual(["d"]);
  expect(ids(perhaps)).toEqual(["e"]);
  expect(perhaps[0]?.after.map((one) => one.id)).toEqual(["a"]);
});

test("where nothing is certain, everything waits; ids that are not there are passed over", () => {
  expect(groups(found([action("e", false, ["gone"])]))).toEqual({ certain: [], other: [], perhaps: [{ action: action("e", false, ["gone"]), after: [] }] });
  expect(groups(found([], [{ action: "gone" }])).certain).toEqual([]);
});
