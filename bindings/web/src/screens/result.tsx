// The result: one sentence, then what blocks, what is missing, what to do, the output against the order, what will change.

import { useEffect, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import type { Action, Assessment, Finding } from "../engine/types";
import { Annex, hasAnnex } from "../parts/annex";
import { Figures } from "../parts/figures";
import { required, tone, verdict } from "../parts/standing";
import { date, number, percent, range, rupiah } from "../format";
import { go, to } from "../route";
import * as store from "../state/store";
import { print, share } from "./files";

const { t, words } = store;

export function Result() {
  const { profile, programme, engineState, lang } = store;
  const isReady = engineState.value === "ready";
  useEffect(() => {
    if (isReady && !store.isBlank.value) void store.makeResult();
  }, [profile.value, programme.value, isReady, lang.value]);
  const made = store.result.value;
  const isFresh = made?.of === profile.value && made.programme === programme.value;
  if (store.isBlank.value) {
    return (
      <div class="result">
        <h1 tabIndex={-1}>{t("tabResult")}</h1>
        <p class="state">{t("resultEmpty")}</p>
        <p class="actions">
          <button type="button" class="main" onClick={() => go("tanya")}>
            {t("begin")}
          </button>
        </p>
      </div>
    );
  }
  const name = made?.found.enterprise.name ?? t("yourBusiness");
  return (
    <div class="result" aria-busy={!isFresh}>
      <h1 tabIndex={-1}>{t("resultTitle", { name })}</h1>
      {/* The result of the other programme says something else; that of the last answers only little. */}
      {made?.programme === programme.value ? <Body found={made.found} /> : <p class="state">{t("resultWait")}</p>}
    </div>
  );
}

function Body({ found }: { found: Assessment }) {
  const language = store.lang.value;
  return (
    <>
      <p class="meta">
        {words(found.programme.title)}. {t("resultDate", { date: date(found.as_of, language) })}.
      </p>
      <div class="verdicts">
        {found.verdicts.map((one) => (
          <div class={`verdict-card ${tone(one)}`} key={one.ladder}>
            <small>{words(one.title)}</small>
            <p>{verdict(one)}</p>
          </div>
        ))}
      </div>
      {store.look.value && <p class="required">{required(store.look.value)}</p>}
      {found.coverage.note && found.coverage.level !== "full" && <p class="note">{words(found.coverage.note)}</p>}
      <Order found={found} />
      <p class="actions">
        <button type="button" class="button quiet" onClick={() => void print()}>
          {t("print")}
        </button>
        <button type="button" class="button quiet" onClick={() => void share()}>
          {t("share")}
        </button>
      </p>
      <Blocks found={found} />
      <Missing found={found} />
      <Steps found={found} />
      <Records found={found} />
      <Good found={found} />
      <Soon found={found} />
      <Programme />
      <Assessor found={found} />
    </>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Order({ found }: { found: Assessment }) {
  const { quantity, unit, reference, given } = found.order;
  const count = quantity && "is" in quantity && typeof quantity.is === "number" ? quantity.is : undefined;
  if (count === undefined || (!given && !reference)) return null;
  const what = `${number(count, store.lang.value)} ${store.unitWords(unit)}`.trim();
  return <p class="note">{t(reference ? "orderReference" : "orderGiven", { what })}</p>;
}

const WEIGHT = ["critical", "major", "minor", "info"];

function first(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => WEIGHT.indexOf(a.severity) - WEIGHT.indexOf(b.severity) || b.weight - a.weight);
}

/** A few, and the rest on demand. */
function useSome<T>(all: T[], few: number): { some: T[]; more: ComponentChildren } {
  const [isAll, showAll] = useState(false);
  const hidden = isAll ? 0 : Math.max(0, all.length - few);
  const more = hidden > 0 && (
    <p>
      <button type="button" class="button quiet" onClick={() => showAll(true)}>
        {t("showMore", { n: hidden })}
      </button>
    </p>
  );
  return { some: isAll ? all : all.slice(0, few), more };
}

function Blocks({ found }: { found: Assessment }) {
  const unmet = first(found.findings.filter((one) => one.outcome === "unmet" && one.severity !== "info"));
  const { some, more } = useSome(unmet, 6);
  return (
    <Section id="blocks" title={t("blocksTitle")}>
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

function Demand({ one }: { one: Finding }) {
  return (
    <details class={`demand ${one.severity}`}>
      <summary>
        <span class="title">{words(one.title)}</span>
        <span class={`tag ${one.basis}`}>{store.label(`basis.${one.basis}`)}</span>
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
              {source.at && `, ${source.at}`} <small>({t("sourceChecked", { date: date(source.checked, store.lang.value) })})</small>
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

/** Months against the order as a picture, measuring, members; or how to get there. */
function Records({ found }: { found: Assessment }) {
  if (!hasAnnex(store.sheet.value)) {
    return (
      <Section id="chart" title={t("chartTitle")}>
        <p class="state">
          {t("chartNone")} <a href={to("daftar", "months")}>{t("edit")}</a>
        </p>
      </Section>
    );
  }
  return (
    <>
      <div class="records">
        <Annex kind="months" />
        {found.production && <Figures production={found.production} />}
      </div>
      <Annex kind="facts" />
    </>
  );
}

/** What beside answers would decide a demand: more months, more items, a trial order. Each sentence once. */
function needed(found: Assessment): { said: string; titles: string[] }[] {
  const by = new Map<string, string[]>();
  for (const one of first(found.findings.filter((one) => one.outcome === "unknown" && one.severity !== "info"))) {
    for (const text of one.still_needed ?? []) by.set(words(text), [...(by.get(words(text)) ?? []), words(one.title)]);
  }
  return [...by].map(([said, titles]) => ({ said, titles }));
}

function Missing({ found }: { found: Assessment }) {
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

function Steps({ found }: { found: Assessment }) {
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
  const sum = range(low, high, store.lang.value, rupiah);
  return action.times ? `${sum} (${t("times", { n: range(action.times.low, action.times.high, store.lang.value) })})` : sum;
}

function Good({ found }: { found: Assessment }) {
  const met = first(found.findings.filter((one) => one.outcome === "met"));
  const { some, more } = useSome(met, 8);
  return (
    <Section id="good" title={t("goodTitle")}>
      {met.length === 0 && <p class="state">{t("goodNone")}</p>}
      <ul class="good">
        {some.map((one) => (
          <li key={one.rule}>{words(one.title)}</li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

function Soon({ found }: { found: Assessment }) {
  const { some, more } = useSome(found.upcoming, 5);
  return (
    <Section id="soon" title={t("soonTitle")}>
      {found.upcoming.length === 0 && found.warnings.length === 0 && <p class="state">{t("soonNone")}</p>}
      <ul class="soon">
        {some.map((one) => (
          <li key={`${one.id}-${one.kind}`}>
            <b>{date(one.on, store.lang.value)}</b> {words(one.title)} <small>({store.label(`upcoming.${one.kind}`)})</small>
          </li>
        ))}
        {found.warnings.map((one, at) => (
          <li key={at}>{words(one.message)}</li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

function Programme() {
  const isFirst = store.programme.value === store.FIRST;
  const change = () => {
    store.choose(isFirst ? store.FULL : store.FIRST);
    go("tanya");
  };
  return (
    <section class="onward">
      {isFirst && <p>{t("nextFullLead")}</p>}
      <p class="actions">
        <button type="button" class={isFirst ? "main" : "quiet"} onClick={change}>
          {t(isFirst ? "nextFull" : "backToFirst")}
        </button>
      </p>
    </section>
  );
}

function Assessor({ found }: { found: Assessment }) {
  const language = store.lang.value;
  const points = (value: number) => number(value, language, 1);
  return (
    <details class="assessor">
      <summary>{t("forAssessor")}</summary>
      <p>{t("forAssessorLead")}</p>
      {found.score && <p>{t("score", { low: points(found.score.low), high: points(found.score.high) })}</p>}
      <p>{t("complete", { n: percent(found.completeness, language) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("dimension")}</th>
            <th scope="col">{t("weight")}</th>
            <th scope="col">{t("range")}</th>
          </tr>
        </thead>
        <tbody>
          {found.dimensions.map((one) => (
            <tr key={one.id}>
              <th scope="row">{words(one.title)}</th>
              <td>{percent(one.weight, language)}</td>
              <td>{one.score ? `${points(one.score.low)}–${points(one.score.high)}` : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Notes found={found} />
      <p class="small">
        {t("digest")}: <code>{found.digest}</code>
      </p>
      <p class="small">{t("version", { engine: found.engine, version: found.programme.version })}</p>
    </details>
  );
}

/** How figures were come by, where that is not plain; the words are the engine's. */
function Notes({ found }: { found: Assessment }) {
  const noted = Object.entries(found.measures).filter(([, measure]) => measure?.note !== undefined);
  if (noted.length === 0) return null;
  return (
    <dl class="notes">
      {noted.map(([name, measure]) => (
        <div key={name}>
          <dt>{words(measure?.title)}</dt>
          <dd>{words(measure?.note)}</dd>
        </div>
      ))}
    </dl>
  );
}
