// What to do next, in order, with cost, days and papers.

import type { Action, Assessment, Possible, Text, ToDo } from "../engine/types";
import { date, range, rupiah } from "../format";
import * as store from "../state/store";
import { groups, type Due } from "./groups";
import { Section, useSome } from "./section";

const { t, words } = store;

/** What is certainly needed stands open; what only an open answer could bring is folded: seventy of those would bury nine of these. */
export function Steps({ found }: { found: Assessment }) {
  const { certain, other, perhaps } = groups(found);
  const { some, more } = useSome(certain, MANY);
  return (
    <Section id="steps" title={t("stepsTitle")}>
      {found.to_do && <Together found={found} toDo={found.to_do} isShort={other.length > 0 || certain.some((one) => one.instead)} />}
      <p>{t(certain.length > 0 ? "stepsLead" : other.length + perhaps.length > 0 ? "stepsOpen" : "stepsNone")}</p>
      {certain.length > 0 && (
        <ol class="steps">
          {some.map((due) => (
            <One key={due.action.id} {...due} />
          ))}
        </ol>
      )}
      {more}
      <Folded dues={other} title="others" lead="othersLead" />
      <Folded dues={perhaps} title="perhaps" lead="perhapsLead" />
    </Section>
  );
}

function Folded({ dues, title, lead }: { dues: Due[]; title: "others" | "perhaps"; lead: "othersLead" | "perhapsLead" }) {
  const { some, more } = useSome(dues, MANY);
  if (dues.length === 0) return null;
  return (
    <details class={`fold ${title}`}>
      <summary>{t(title, { n: dues.length })}</summary>
      <p class="note">{t(lead)}</p>
      <ul class="steps">
        {some.map((due) => (
          <One key={due.action.id} {...due} />
        ))}
      </ul>
      {more}
    </details>
  );
}

/** More certain steps than this are rare; fewer need no button. */
const MANY = 15;

function One({ action: one, after, instead }: Due) {
  return (
    <li>
      <h3>{words(one.title)}</h3>
      <dl>
        <div>
          <dt>{t("cost")}</dt>
          <dd>{cost(one)}</dd>
        </div>
        <div>
          <dt>{t("time")}</dt>
          <dd>{t("days", { n: range(one.duration.low, one.duration.high, store.lang.value) })}</dd>
        </div>
        <div>
          <dt>{t("where")}</dt>
          <dd class="provider">{words(one.provider)}</dd>
        </div>
        <Texts label="papers" texts={one.papers} box="paper" />
        <Texts label="proof" texts={one.proof} box="paper" />
        <Texts label="notes" texts={one.notes} />
      </dl>
      {after.map((before) => <p key={before.id}>{t("after", { what: words(before.title) })}</p>)}
      {instead && <p>{t("instead", { what: words(instead.title) })}</p>}
    </li>
  );
}

/** Papers or proof, each with a box to tick, or what to know before starting. */
function Texts({ label, texts = [], box }: { label: "papers" | "proof" | "notes"; texts: Text[] | undefined; box?: string }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <dt>{t(label)}</dt>
      {texts.map((text) => (
        <dd class={box} key={text.id}>{words(text)}</dd>
      ))}
    </div>
  );
}

/** What the steps take together, and whether the ship date leaves time enough. */
function Together({ found, toDo, isShort }: { found: Assessment; toDo: ToDo; isShort: boolean }) {
  const { all, in_time: time } = toDo;
  const counted = toDo.blocking ?? all;
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
        {t("togetherFrom")} {isShort && t("togetherOne")}{" "}
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

