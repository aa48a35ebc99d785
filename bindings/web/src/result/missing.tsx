// What is not known yet: the questions that decide most, and what no answer can settle.

import type { Assessment } from "../engine/types";
import { go } from "../route";
import * as store from "../state/store";
import { first, Section } from "./section";

const { t, words } = store;

/** What beside answers would decide a demand: more months, more items, a trial order. Each sentence once. */
function needed(found: Assessment): { said: string; titles: string[] }[] {
  const by = new Map<string, string[]>();
  for (const one of first(found.findings.filter((one) => one.outcome === "unknown" && one.severity !== "info"))) {
    for (const text of one.still_needed ?? []) by.set(words(text), [...(by.get(words(text)) ?? []), words(one.title)]);
  }
  return [...by].map(([said, titles]) => ({ said, titles }));
}

export function Missing({ found }: { found: Assessment }) {
  const more = needed(found);
  const open = store.open.value?.list ?? [];
  const answer = (path: string) => {
    store.at.value = path;
    go("tanya");
  };
  return (
    <Section id="missing" title={t("missingTitle")}>
      <p>{t(open.length === 0 ? "missingNone" : "missingLead")}</p>
      <ul class="missing">
        {open.slice(0, 5).map((path) => (
          <li key={path}>
            <span id={`ask-${path}`}>{words(store.fact(path)?.ask)}</span>
            <button type="button" class="button quiet" aria-describedby={`ask-${path}`} onClick={() => answer(path)}>
              {t("answerIt")}
            </button>
          </li>
        ))}
      </ul>
      {more.length > 0 && (
        <div class="needed">
          <h3>{t("neededTitle")}</h3>
          <ul>
            {more.map(({ said, titles }) => (
              <li key={said}>
                <p>{said}</p>
                {titles.map((title) => (
                  <small key={title}>{title}</small>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

