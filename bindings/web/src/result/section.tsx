// What sections of the result share: heading, order of findings, a few and more on demand.

import { useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import type { Finding } from "../engine/types";
import { t } from "../state/store";

export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const WEIGHT = ["critical", "major", "minor", "info"];

/** What decides most stands first. */
export function first(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => WEIGHT.indexOf(a.severity) - WEIGHT.indexOf(b.severity) || b.weight - a.weight);
}

/** So many more at each press: a list of eighty is no help on a phone. */
const STEP = 10;

/** A few, and the rest on demand. */
export function useSome<T>(all: T[], few: number): { some: T[]; more: ComponentChildren } {
  const [shown, show] = useState(few);
  const hidden = Math.max(0, all.length - shown);
  const more = hidden > 0 && (
    <p>
      <button type="button" class="button quiet" onClick={() => show(shown + STEP)}>
        {t("showMore", { n: Math.min(STEP, hidden) })}
      </button>
      {hidden > STEP && <small> {t("hidden", { n: hidden })}</small>}
    </p>
  );
  return { some: all.slice(0, shown), more };
}
