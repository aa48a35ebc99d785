// Records in the profile: pure steps on the tree, so that each is one change that can be taken back.

import type { Json, JsonObject } from "../engine/types";
import { get, isObject, set, type Path } from "./tree";

export const monthOf = (row: JsonObject): string => String(row["month"] ?? "");

/** A table that has a history, with one value of one month written. The history always names its first and last month: without them it cannot be read. */
export function writeMonth(table: JsonObject, month: string, key: string, value: Json | undefined): JsonObject {
  const rows = recordsOf(table["month"]);
  const { [key]: _, ...others } = rows.find((row) => monthOf(row) === month) ?? { month };
  const next: JsonObject = value === undefined ? others : { ...others, [key]: value };
  const isEmpty = Object.keys(next).every((one) => one === "month");
  const all = [...rows.filter((row) => monthOf(row) !== month), ...(isEmpty ? [] : [next])];
  return withPeriod(table, all.sort((a, b) => monthOf(a).localeCompare(monthOf(b))));
}

function withPeriod(table: JsonObject, rows: JsonObject[]): JsonObject {
  const { month: _, ...others } = table;
  const [first, last] = period({ ...others, month: rows });
  return rows.length === 0 ? others : { ...others, from: first, to: last, month: rows };
}

/** First and last month of a history: as written, else as the months tell. */
export function period(table: JsonObject): [string, string] {
  const given = recordsOf(table["month"]).map(monthOf).sort();
  const text = (key: string, otherwise: string | undefined) => (typeof table[key] === "string" ? table[key] : (otherwise ?? ""));
  return [text("from", given[0]), text("to", given.at(-1))];
}

/** A list of objects; anything else has none. */
export function recordsOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A record gets another name, and those that called it by the old one follow. */
export function rename(profile: JsonObject, path: Path, name: string, [list, key]: readonly [string, string]): JsonObject {
  const old = get(profile, path);
  const renamed = set(profile, path, name);
  const others = renamed[list];
  if (typeof old !== "string" || !Array.isArray(others)) return renamed;
  return { ...renamed, [list]: others.map((one) => (isObject(one) && one[key] === old ? { ...one, [key]: name } : one)) };
}
