// What to do next, in order, with cost, days and papers.

import type { Action, Assessment, Possible, Text, ToDo } from "../engine/types";
import { date, range, rupiah } from "../format";
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
              <Texts label="papers" texts={one.papers} box="paper" />
              <Texts label="notes" texts={one.notes} />
            </dl>
            {one.requires.map(name).map((before) => before && <p key={before.id}>{t("after", { what: words(before.title) })}</p>)}
          </li>
        ))}
      </ol>
      {more}
      {found.to_do && <Together found={found} toDo={found.to_do} />}
    </Section>
  );
}

/** Papers, each with a box to tick, or what to know before starting. */
function Texts({ label, texts = [], box }: { label: "papers" | "notes"; texts: Text[] | undefined; box?: string }) {
  if (texts.length === 0) return null;
  return (
    <div class="wide">
      <dt>{t(label)}</dt>
      {texts.map((text) => (
        <dd class={box} key={text.id}>{words(text)}</dd>
      ))}
    </div>
  );
}

/** What the steps take together, and whether the ship date leaves time enough. */
function Together({ found, toDo }: { found: Assessment; toDo: ToDo }) {
  const { all, in_time: time } = toDo;
  const counted = toDo.blocking ?? all;
  const replaced = found.actions.filter((one) => one.needed).length > toDo.steps.length;
  const language = store.lang.value;
  const dates = { first: date(counted.earliest, language), last: date(counted.latest, language), ship: day(found.order.ship_by) };
  const said = { true: ["inTimeTrue", "doneTrue"], unknown: ["inTimeUnknown", "doneUnknown"], false: ["inTimeFalse", "doneFalse"] } as const;
  const days = t("days", { n: range(all.duration.low, all.duration.high, language) });
  return (
    <div class="together">
      <h3>{t("togetherTitle")}</h3>
      <p>{t("together", { n: String(all.steps), cost: sum(all.cost), days })}</p>
      {time && (
        <p>
          <b>{t(said[time.enough][0])}:</b> {t(said[time.enough][1], dates)}
        </p>
      )}
      <p class="meta">
        {t("togetherFrom")} {replaced && t("togetherOne")}{" "}
        {time && counted.steps < all.steps && t("timeBlocking", { n: String(counted.steps) })}
      </p>
    </div>
  );
}

/** A day, or the first and last that it may be. */
function day(value: Possible | undefined): string {
  const say = (one: unknown) => (typeof one === "string" ? date(one, store.lang.value) : "");
  if (value === undefined) return "";
  if ("is" in value) return say(value.is);
  if ("between" in value) return [value.between.min, value.between.max].map(say).filter(Boolean).join(" – ");
  return "";
}

function sum({ low, high }: Action["cost"]): string {
  if (high === 0) return t("free");
  const show = (part: number) => rupiah(part, store.lang.value);
  return low === 0 ? `${t("atMost")} ${show(high)}` : low === high ? show(high) : `${show(low)} – ${show(high)}`;
}

function cost(action: Action): string {
  if (action.cost.high === 0) return t("free");
  return action.times ? `${sum(action.cost)} (${t("times", { n: range(action.times.low, action.times.high, store.lang.value) })})` : sum(action.cost);
}

