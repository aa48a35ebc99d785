// The guided way: one question on the screen, the one that settles most; topic by topic.

import { batch, computed, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { first } from "../engine/first";
import { Field, idOf } from "../fields/field";
import { LISTS } from "../lists";
import { go, to } from "../route";
import { before, early, left, next } from "../state/guide";
import * as store from "../state/store";
import { way } from "../state/tree";
import { ListLink } from "./all";

const { t, words } = store;

/** The question that is being answered: it stays, although the engine would go on. */
const held = signal<string | undefined>(undefined);
const problem = signal<string | undefined>(undefined);

/** The question to show: chosen, or held until it is answered, or the next one; `null` at the end, `undefined` while the engine is choosing. */
const current = computed((): string | null | undefined => {
  const kept = store.kept.value;
  const open = store.open.value;
  const shown = store.at.value ?? held.value;
  if (shown !== undefined && store.fact(shown)) return shown;
  if (open?.of === kept.profile) return next(open.list, kept) ?? null;
  if (store.engineState.value === "ready" || store.programme.value !== store.FIRST) return undefined;
  return early(first(store.programme.value), kept).find((one) => !kept.skipped.includes(one));
});

/** No first look takes more questions. */
const MOST = 15;

export function Ask() {
  const path = current.value;
  useEffect(() => {
    problem.value = undefined;
    if (path) {
      held.value = path;
      store.came(path);
    }
    // Focus follows the question, so that a screen reader reads it.
    if (path !== undefined) document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [path]);
  useEffect(
    () => () => {
      held.value = undefined;
    },
    [],
  );

  if (path === undefined) return <Waiting />;
  if (path === null) return <Done />;
  const fact = store.fact(path);
  if (!fact) return <Waiting />;
  const value = store.valueAt(way(path));
  const skipped = store.isSkipped(path);
  const release = () => {
    batch(() => {
      store.at.value = undefined;
      held.value = undefined;
    });
    scrollTo(0, 0);
  };
  const onward = () => {
    const isRefused = store.faults.value.some((fault) => fault.path.join(".") === path);
    if (value === undefined && !skipped) {
      problem.value = t("chooseFirst");
      document.getElementById(idOf(way(path)))?.focus();
    } else if (!isRefused) release();
  };
  const back = before(store.kept.value, path);
  const number = store.kept.value.asked.indexOf(path) + 1 || store.kept.value.asked.length + 1;
  return (
    <form
      class="ask-one"
      data-path={path}
      data-kind={fact.kind}
      key={path}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onward();
      }}
    >
      <Where topic={fact.topic} number={number} />
      <Field
        column={{ ...fact, key: path, label: fact.ask, kind: fact.kind as never }}
        path={way(path)}
        value={value}
        onChange={(next, typing) => {
          problem.value = undefined;
          store.answer(way(path), next, typing);
        }}
        skipped={skipped}
        onSkip={() => {
          problem.value = undefined;
          store.skip(path);
        }}
        isHeading
        problem={problem.value}
      />
      <p class={`actions sticky ${value !== undefined || skipped ? "ready" : ""}`}>
        <button type="submit" class="main">
          {t("next")}
        </button>
        {back !== undefined && (
          <button type="button" class="quiet" onClick={() => (store.at.value = back)}>
            {t("previous")}
          </button>
        )}
      </p>
      {isPastOpening() && (
        <p class="other-way">
          <a href={to("isian", fact.topic)}>{t("onOnePage")}</a>
        </p>
      )}
    </form>
  );
}

/** Once the opening questions are answered, the rest can be answered on one page as well. */
function isPastOpening(): boolean {
  const open = store.open.value?.list;
  return open !== undefined && !open.some((path) => store.fact(path)?.filter && !store.isSkipped(path));
}

function Where({ topic, number }: { topic: string; number: number }) {
  const kept = store.kept.value;
  const open = store.open.value?.list;
  const title = store.form.value?.topics.find((one) => one.id === topic)?.title;
  const few = open && left(open, kept) <= 20;
  const found = open && left(open, kept, few ? undefined : topic);
  // The first look keeps its promise, whatever is open before the kind of goods is known.
  const isFirst = store.programme.value === store.FIRST;
  const count = isFirst ? Math.min(found ?? MOST, MOST - number + 1) : found;
  const total = isFirst || few ? count : open && left(open, kept);
  return (
    <div class="where">
      {/* In a long assessment no figure of all that is left would hold, but a bar says where one is. */}
      {total !== undefined && <progress aria-hidden="true" value={number - 1} max={number - 1 + Math.max(total, 1)} />}
      <p>
        <span>{t("questionOf", { n: number })}</span>
        {count !== undefined && count > 1 && <span>{t(few || isFirst ? "left" : "leftInTopic", { n: count - 1 })}</span>}
        {title && <span>{words(title)}</span>}
      </p>
    </div>
  );
}

function Waiting() {
  const broken = store.engineState.value === "broken";
  return (
    <div class="waiting" aria-busy={!broken}>
      <h1 tabIndex={-1}>{t(broken ? "engineBroken" : store.engineState.value === "ready" ? "thinking" : "waitEngine")}</h1>
      {!broken && <div class="progress" aria-hidden="true" />}
    </div>
  );
}

function Done() {
  const isFirst = store.programme.value === store.FIRST;
  const skipped = store.kept.value.skipped.filter((path) => store.open.value?.list.includes(path));
  return (
    <div class="done">
      <h1 tabIndex={-1}>{t(isFirst ? "doneTitle" : "doneAll")}</h1>
      {skipped.length > 0 && <p>{t("doneSkipped", { n: skipped.length })}</p>}
      <p class="actions">
        <button type="button" class="main" onClick={() => go("hasil")}>
          {t("seeResult")}
        </button>
        {skipped[0] !== undefined && (
          <button type="button" class="quiet" onClick={() => (store.at.value = skipped[0])}>
            {t("askSkipped")}
          </button>
        )}
      </p>
      {!isFirst && <Records />}
      <p>
        <a href={to("isian")}>{t("allTitle")}</a>
      </p>
    </div>
  );
}

/** Records that no question asks for: whoever was led here would not find them. */
function Records() {
  const empty = LISTS.filter((list) => list.topic !== "" && store.valueAt(list.path) === undefined);
  if (empty.length === 0) return null;
  return (
    <>
      <h2>{t("recordsTitle")}</h2>
      <p>{t("recordsLead")}</p>
      {empty.map((list) => (
        <ListLink key={list.id} list={list} />
      ))}
    </>
  );
}
