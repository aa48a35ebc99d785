// A profile with a refused answer still has a result: the one without that answer. Which answers those are, the engine says.

import { Refused, type Diagnostic, type JsonObject } from "../engine/types";
import { fromPointer, get, set, type Path } from "./tree";

/** Places are taken out and tried again at most so often. */
const MOST = 12;
/** After so many rounds a list is taken out whole: one mistake may stand in each of its records. */
const PATIENT = 3;

export interface Mended<T> {
  given: T;
  /** What was refused, with its place. */
  faults: Fault[];
}

export interface Fault {
  /** What was left out: the answer, or the whole record that it stands in. */
  path: Path;
  /** Where exactly the mistake is. */
  at: Path;
  diagnostic: Diagnostic;
}

/** Asks; takes refused answers out until the engine accepts the rest. */
export async function mended<T>(profile: JsonObject, ask: (profile: JsonObject) => Promise<T>): Promise<Mended<T>> {
  const faults: Fault[] = [];
  let tried = profile;
  for (let round = 0; ; round++) {
    try {
      return { given: await ask(tried), faults };
    } catch (error) {
      if (!(error instanceof Refused) || round === MOST) throw error;
      const found = error.diagnostics.filter((one) => one.severity === "error").map((diagnostic) => {
        const at = fromPointer(diagnostic.pointer ?? "");
        return { diagnostic, at, path: place(tried, at, round >= PATIENT) };
      });
      // The same mistake in the next record is told once.
      const told = (one: Fault) => faults.some((other) => other.diagnostic.message.id === one.diagnostic.message.id);
      faults.push(...found.filter((one) => !told(one)));
      // From the back, so that places in lists stay where they are.
      for (const { path } of found.sort((a, b) => compare(b.path, a.path))) tried = set(tried, path, undefined);
    }
  }
}

/** The record that a fault is in counts whole: without one column it may not be read at all. */
function place(profile: JsonObject, path: Path, isWhole: boolean): Path {
  const record = path.findIndex((step, at) => /^\d+$/.test(String(step)) && Array.isArray(get(profile, path.slice(0, at))));
  return record < 0 ? path : path.slice(0, isWhole ? record : record + 1);
}

function compare(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [Number(a[i]), Number(b[i])];
    if (x !== y && Number.isFinite(x) && Number.isFinite(y)) return x - y;
  }
  return a.length - b.length;
}
