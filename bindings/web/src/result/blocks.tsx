// What stands in the way, each demand with its reason, its basis and what proves it; and what an authority has put off.

import type { Assessment, Finding } from "../engine/types";
import { date } from "../format";
import { tone } from "../parts/standing";
import * as store from "../state/store";
import { first, Section, useSome } from "./section";

const { t, words } = store;

export function Blocks({ found }: { found: Assessment }) {
  const unmet = first(found.findings.filter((one) => one.outcome === "unmet" && one.severity !== "info"));
  const { some, more } = useSome(unmet, 6);
  // Beside the best verdict nothing "stands in the way", although something may be left to settle.
  const isReady = found.verdicts.every((one) => tone(one) === "good");
  return (
    <Section id="blocks" title={t(isReady ? "blocksReady" : "blocksTitle")}>
      {unmet.length === 0 && <p class="state">{t("blocksNone")}</p>}
      <ul class="findings">
        {some.map((one) => (
          <li key={one.rule}>
            <Demand one={one} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

/** Who asks for it; what decides by itself says so in words, not by its colour alone. */
function tag({ severity, basis }: Finding): string {
  const said = store.label(`basis.${basis}`);
  return severity === "critical" ? `${store.label("severity.critical")} · ${said}` : said;
}

function Demand({ one }: { one: Finding }) {
  return (
    <details class={`demand ${one.severity}`}>
      <summary>
        <span class="title">{words(one.title)}</span>
        <span class={`tag ${one.basis}`}>{tag(one)}</span>
      </summary>
      <dl>
        <div>
          <dt>{t("why")}</dt>
          <dd>{words(one.why)}</dd>
        </div>
        <div>
          <dt>{t("regulation")}</dt>
          {one.sources.map((source) => (
            <dd class="source" key={source.id}>
              {source.title}
              {source.at && `, ${source.at}`}{" "}
              <small>
                ({t("sourceChecked", { date: date(source.checked, store.lang.value) })}
                {source.confidence === "low" && `; ${t("sourceUnsure")}`})
              </small>
            </dd>
          ))}
        </div>
        {one.evidence.length > 0 && (
          <div>
            <dt>{t("papers")}</dt>
            {one.evidence.map((paper) => (
              <dd class="paper" key={paper.id}>{words(paper)}</dd>
            ))}
          </div>
        )}
        {one.no_action && (
          <div>
            <dt>{t("stepsTitle")}</dt>
            <dd>{words(one.no_action)}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}


/** What is not met, and an authority has put off for a time. */
export function Granted({ found }: { found: Assessment }) {
  const granted = found.findings.filter((one) => one.outcome === "waived");
  if (granted.length === 0) return null;
  return (
    <Section id="granted" title={t("waivedTitle")}>
      <ul class="soon">
        {granted.map(({ rule, title, waiver }) => (
          <li key={rule}>
            {words(title)}
            {waiver && <small>{t("waivedBy", { who: waiver.authority, date: date(waiver.until, store.lang.value), why: waiver.reason })}</small>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
