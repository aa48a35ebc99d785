// Which steps are certainly needed, which are left out because others do or because they are advice, and which only an open answer could bring.

import type { Action, Assessment } from "../engine/types";

/** A step to do, with what must be finished before and what could be done in its place. */
export interface Due {
  action: Action;
  after: Action[];
  instead?: Action | undefined;
}

export interface Groups {
  certain: Due[];
  /** Not counted among the certain ones: in place of one of them, or advice. */
  other: Due[];
  perhaps: Due[];
}

/** The engine says which is which; what it has chosen keeps its order. */
export function groups({ actions, to_do }: Pick<Assessment, "actions" | "to_do">): Groups {
  const by = new Map(actions.map((one) => [one.id, one]));
  const known = (ids: readonly string[] = []): Action[] => ids.flatMap((id) => by.get(id) ?? []);
  const chosen = to_do?.steps ?? [];
  const certain = chosen.flatMap((step): Due[] => {
    const action = by.get(step.action);
    // What it requires by name, and what a condition puts before it.
    const after = action ? [...new Set([...action.requires, ...(step.after ?? [])])] : [];
    return action ? [{ action, after: known(after), instead: step.instead === undefined ? undefined : by.get(step.instead) }] : [];
  });
  const taken = new Set(chosen.flatMap((step) => [step.action, step.instead]));
  const rest = actions.filter((one) => !taken.has(one.id)).map((action): Due => ({ action, after: known(action.requires) }));
  return { certain, other: rest.filter((one) => one.action.needed), perhaps: rest.filter((one) => !one.action.needed) };
}
