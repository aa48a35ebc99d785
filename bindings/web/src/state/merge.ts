// Two windows with the same answers: what was done here since both agreed, done again on what the other window kept.

import type { Json, JsonObject } from "../engine/types";
import { answer, came, skip, type Kept } from "./history";
import { get, isObject, way, type Path } from "./tree";

/** The other window's state with my changes on top. The very same object as `theirs` if I changed nothing. */
export function rebase(base: Kept, mine: Kept, theirs: Kept): Kept {
  let next = theirs;
  for (const path of changed(base.profile, mine.profile)) {
    const [old, own, other] = [base, mine, next].map((kept) => get(kept.profile, path));
    next = answer(next, path, isRecords(own) && isRecords(other) ? records(isRecords(old) ? old : [], own, other) : own);
  }
  for (const name of mine.skipped) if (!base.skipped.includes(name)) next = skip(next, way(name));
  for (const name of mine.asked) next = came(next, name);
  return mine.programme === base.programme ? next : { ...next, programme: mine.programme };
}

const same = (a: Json | undefined, b: Json | undefined) => JSON.stringify(a) === JSON.stringify(b);
const keys = (...tables: JsonObject[]) => [...new Set(tables.flatMap((table) => Object.keys(table)))];

/** Where two profiles differ: by answer, and by list. */
function changed(before: JsonObject, after: JsonObject): Path[] {
  return keys(before, after).flatMap((name): Path[] => {
    const [a, b] = [before[name], after[name]];
    if (same(a, b)) return [];
    if ((a !== undefined && !isObject(a)) || (b !== undefined && !isObject(b))) return [[name]];
    return keys(a ?? {}, b ?? {}).filter((field) => !same(a?.[field], b?.[field])).map((field) => [name, field]);
  });
}

const isRecords = (value: Json | undefined): value is JsonObject[] => Array.isArray(value) && value.every(isObject);

/** What tells a record from the others of its list: its month or its name; without either, everything in it. */
function identity(record: JsonObject): string {
  const named = ["month", "id", "name", "characteristic"].map((key) => record[key]).find((one) => one !== undefined);
  return JSON.stringify(named ?? record);
}

/** Records that I changed, added or removed, in the other window's list. */
function records(base: JsonObject[], mine: JsonObject[], theirs: JsonObject[]): JsonObject[] {
  const of = (list: JsonObject[]) => new Map(list.map((one) => [identity(one), one]));
  const [old, own] = [of(base), of(mine)];
  const removed = new Set([...old.keys()].filter((id) => !own.has(id)));
  const touched = new Map([...own].filter(([id, one]) => !same(old.get(id), one)));
  const known = new Set(theirs.map(identity));
  const kept = theirs.filter((one) => !removed.has(identity(one))).map((one) => touched.get(identity(one)) ?? one);
  return [...kept, ...[...touched].filter(([id]) => !known.has(id)).map(([, one]) => one)];
}
