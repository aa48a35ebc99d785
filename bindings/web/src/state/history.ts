// What was done, step by step, so that every step can be taken back, after a restart too.

import type { Json, JsonObject } from "../engine/types";
import { get, set, type Path } from "./tree";

/** One change at one place. Two changes of the same text field in a row are one step. */
export interface Step {
  path: Path;
  before?: Json;
  after?: Json;
  /** Set while a text is being typed: what is typed on at the same place is the same step. */
  typing?: string;
  /** The question was passed over, or asked again. */
  skipped?: { before: boolean; after: boolean };
}

/** Everything that is kept on the device. */
export interface Kept {
  version: 1;
  programme: string;
  profile: JsonObject;
  /** Questions answered with "not known", and those asked so far, in order. */
  skipped: string[];
  asked: string[];
  past: Step[];
  future: Step[];
}

/** Steps kept; older ones are forgotten. */
const MOST = 2000;

export function blank(programme: string): Kept {
  return { version: 1, programme, profile: {}, skipped: [], asked: [], past: [], future: [] };
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function join(path: Path): string {
  return path.join(".");
}

/** Writes an answer; `undefined` erases it. A given answer is no longer "not known". */
export function answer(kept: Kept, path: Path, value: Json | undefined, typing: boolean | string = false): Kept {
  const before = get(kept.profile, path);
  const name = join(path);
  const skipped = kept.skipped.includes(name);
  if (same(before, value) && !(skipped && value !== undefined)) return kept;
  const step: Step = { path: [...path] };
  if (typing !== false) step.typing = typing === true ? name : typing;
  if (before !== undefined) step.before = before;
  if (value !== undefined) step.after = value;
  if (skipped && value !== undefined) step.skipped = { before: true, after: false };
  const last = kept.past.at(-1);
  const goesOn = step.typing !== undefined && last?.typing === step.typing && join(last.path) === name && kept.future.length === 0;
  if (goesOn) {
    if (last.skipped) step.skipped = last.skipped;
    delete step.before;
    if (last.before !== undefined) step.before = last.before;
  }
  const past = goesOn ? kept.past.slice(0, -1) : kept.past;
  return { ...apply(kept, step, "after"), past: [...past, step].slice(-MOST), future: [] };
}

/** "Belum tahu": the answer, if there was one, is erased, and the question is not asked again. */
export function skip(kept: Kept, path: Path): Kept {
  const name = join(path);
  const before = get(kept.profile, path);
  if (kept.skipped.includes(name) && before === undefined) return kept;
  const step: Step = { path: [...path], skipped: { before: kept.skipped.includes(name), after: true } };
  if (before !== undefined) step.before = before;
  return { ...apply(kept, step, "after"), past: [...kept.past, step].slice(-MOST), future: [] };
}

/** Notes the order in which questions came, for the way back. */
export function came(kept: Kept, name: string): Kept {
  return kept.asked.includes(name) ? kept : { ...kept, asked: [...kept.asked, name] };
}

export function undo(kept: Kept): Kept {
  const step = kept.past.at(-1);
  if (!step) return kept;
  return { ...apply(kept, step, "before"), past: kept.past.slice(0, -1), future: [step, ...kept.future] };
}

export function redo(kept: Kept): Kept {
  const [step, ...future] = kept.future;
  if (!step) return kept;
  return { ...apply(kept, step, "after"), past: [...kept.past, step], future };
}

function apply(kept: Kept, step: Step, side: "before" | "after"): Kept {
  const name = join(step.path);
  const away = step.skipped ? step.skipped[side] : kept.skipped.includes(name);
  const skipped = kept.skipped.filter((one) => one !== name);
  return { ...kept, profile: set(kept.profile, step.path, step[side]), skipped: away ? [...skipped, name] : skipped };
}

/** Reads what was kept. What another version wrote, or a damaged record, is not trusted. */
export function read(value: unknown, programmes: readonly string[]): Kept | undefined {
  const kept = value as Kept | undefined;
  const isList = (list: unknown) => Array.isArray(list);
  const sound =
    kept?.version === 1 &&
    programmes.includes(kept.programme) &&
    typeof kept.profile === "object" &&
    kept.profile !== null &&
    [kept.skipped, kept.asked, kept.past, kept.future].every(isList);
  return sound ? kept : undefined;
}
