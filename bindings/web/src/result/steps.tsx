// What to do next, in order, with cost, days and papers.

import type { Action, Assessment } from "../engine/types";
import { range, rupiah } from "../format";
import * as store from "../state/store";
import { Section, useSome } from "./section";

const { t, words } = store;

export function Steps({ found }: { found: Assessment }) {
  const needed = [...found.actions.filter((one) => one.needed), ...found.actions.filter((one) => !one.needed)];
  const { some, more } = useSome(needed, 6);
  const name = (id: string) => found.actions.find((one) => one.id === id);
  return (
    <Section id="steps" title={t("stepsTitle")}>
      <p>{t(needed.length === 0 ? "stepsNone" : "stepsLead")}</p>
      <ol class="steps">
        {some.map((one) => (
          <li key={one.id} class={one.needed ? "" : "perhaps"}>
            <h3>{words(one.title)}</h3>
            {!one.needed && <span class="tag">{t("perhaps")}</span>}
            <dl>
              <div>
                <dt>{t("cost")}</dt>
                <dd>{cost(one)}</dd>
              </div>
              <div>
                <dt>{t("time")}</dt>
                <dd>{t("days", { n: range(one.duration.low, one.duration.high, store.lang.value) })}</dd>
              </div>
              <div class="wide">
                <dt>{t("where")}</dt>
                <dd class="provider">{words(one.provider)}</dd>
              </div>
              {one.papers.length > 0 && (
                <div class="wide">
                  <dt>{t("papers")}</dt>
                  {one.papers.map((paper) => (
                    <dd class="paper" key={paper.id}>{words(paper)}</dd>
                  ))}
                </div>
              )}
            </dl>
            {one.requires.map(name).map((before) => before && <p key={before.id}>{t("after", { what: words(before.title) })}</p>)}
          </li>
        ))}
      </ol>
      {more}
    </Section>
  );
}

function cost(action: Action): string {
  const { low, high } = action.cost;
  if (high === 0) return t("free");
  const show = (sum: number) => rupiah(sum, store.lang.value);
  const sum = low === 0 ? `${t("atMost")} ${show(high)}` : low === high ? show(high) : `${show(low)} – ${show(high)}`;
  return action.times ? `${sum} (${t("times", { n: range(action.times.low, action.times.high, store.lang.value) })})` : sum;
}

