// The guided way: one question on the screen, the one that settles most; topic by topic.

import { useEffect, useState } from "preact/hooks";
import { first } from "../engine/first";
import { Field, idOf } from "../fields/field";
import { go, to } from "../route";
import { before, early, left, next } from "../state/guide";
import * as store from "../state/store";
import { way } from "../state/tree";

const { t, words } = store;

/** The question to show: chosen, or held until it is answered, or the next one. `undefined` while the engine is choosing. */
function current(held: string | undefined): string | null | undefined {
  const kept = store.kept.value;
  const chosen = store.at.value;
  if (chosen !== undefined && store.fact(chosen)) return chosen;
  if (held !== undefined && store.fact(held)) return held;
  const open = store.open.value;
  if (open?.of === kept.profile) return next(open.list, kept) ?? null;
  if (store.engineState.value !== "ready" && store.programme.value === store.FIRST) {
    const path = early(first(store.programme.value), kept).find((one) => !kept.skipped.includes(one));
    if (path !== undefined) return path;
  }
  return undefined;
}

export function Ask() {
  // Stays while it is being answered, although the engine would go on.
  const [held, hold] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const path = current(held);
  useEffect(() => {
    if (path) {
      hold(path);
      store.came(path);
    }
    setProblem(undefined);
  }, [path]);
  useEffect(() => {
    // Focus follows the question, so that a screen reader reads it.
    if (path !== undefined) document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [path]);

  if (path === undefined) return <Waiting />;
  if (path === null) return <Done />;
  const fact = store.fact(path);
  if (!fact) return <Waiting />;
  const value = store.valueAt(way(path));
  const skipped = store.isSkipped(path);
  const release = () => {
    store.at.value = undefined;
    hold(undefined);
    scrollTo(0, 0);
  };
  const onward = () => {
    const isRefused = store.faults.value.some((fault) => fault.path.join(".") === path);
    if (value === undefined && !skipped) {
      setProblem(t("chooseFirst"));
      document.getElementById(idOf(way(path)))?.focus();
    } else if (!isRefused) release();
  };
  const back = before(store.kept.value, path);
  const number = store.kept.value.asked.indexOf(path) + 1 || store.kept.value.asked.length + 1;
  return (
    <form
      class="ask-one"
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
          setProblem(undefined);
          store.answer(way(path), next, typing);
        }}
        skipped={skipped}
        onSkip={() => {
          setProblem(undefined);
          store.skip(path);
        }}
        isHeading
        problem={problem}
      />
      <p class="actions sticky">
        <button type="submit" class="main">
          {t("next")}
        </button>
        {back !== undefined && (
          <button type="button" class="quiet" onClick={() => (store.at.value = back)}>
            {t("previous")}
          </button>
        )}
      </p>
    </form>
  );
}

function Where({ topic, number }: { topic: string; number: number }) {
  const kept = store.kept.value;
  const open = store.open.value?.list;
  const title = store.form.value?.topics.find((one) => one.id === topic)?.title;
  const few = open && left(open, kept) <= 20;
  const count = open && left(open, kept, few ? undefined : topic);
  return (
    <p class="where">
      <span>{t("questionOf", { n: number })}</span>
      {title && <span>{words(title)}</span>}
      {count !== undefined && count > 1 && <span>{t(few ? "left" : "leftInTopic", { n: count - 1 })}</span>}
    </p>
  );
}

function Waiting() {
  const broken = store.engineState.value === "broken";
  return (
    <div class="waiting" aria-busy={!broken}>
      <h1 tabIndex={-1}>{t(broken ? "engineBroken" : store.engineState.value === "ready" ? "thinking" : "waitEngine")}</h1>
      {broken && <p>{t("engineHelp")}</p>}
      {!broken && <div class="bar" aria-hidden="true" />}
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
      {!isFirst && (
        <p>
          <a href={to("isian")}>{t("allTitle")}</a>
        </p>
      )}
    </div>
  );
}
