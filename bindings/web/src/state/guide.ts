// Which question stands on the screen: pure functions of what is kept and what the engine would ask.

import type { FormFact } from "../engine/types";
import type { Kept } from "./history";
import { get, way } from "./tree";

/** What can still be asked before the engine is there: opening questions that depend on no other, in the engine's own order. */
export function early(facts: readonly FormFact[], kept: Kept): string[] {
  return facts.map((fact) => fact.path).filter((path) => get(kept.profile, way(path)) === undefined);
}

/** The next question that was neither answered nor passed over. */
export function next(open: readonly string[], kept: Kept): string | undefined {
  return open.find((path) => !kept.skipped.includes(path) && get(kept.profile, way(path)) === undefined);
}

/** The question asked before this one; from the end, the last one asked. */
export function before(kept: Kept, path: string | undefined): string | undefined {
  const place = path === undefined ? -1 : kept.asked.indexOf(path);
  return place < 0 ? kept.asked.at(-1) : kept.asked[place - 1];
}

/** How many questions are left: all of them, or those of the same part. */
export function left(open: readonly string[], kept: Kept, topic?: string): number {
  return open.filter((path) => !kept.skipped.includes(path) && (topic === undefined || path.startsWith(`${topic}.`))).length;
}
