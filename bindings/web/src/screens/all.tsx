// Every answer on one page, section by section: what was answered, what was passed over, and what still matters.

import { Field } from "../fields/field";
import type { Form } from "../engine/types";
import { LISTS, type RecordList } from "../lists";
import { go, route, to } from "../route";
import * as store from "../state/store";
import { get, way } from "../state/tree";

const { t, words } = store;

/** What everybody can say comes before what rules ask for. */
const OWN = ["enterprise", "product", "production", "order", "partner"];

/** Questions of a part that are worth showing, in file order. */
function shown(form: Form, topic: string, open: Set<string>): string[] {
  const all = form.facts.filter((fact) => fact.topic === topic && fact.topic !== "partner");
  return all.map((fact) => fact.path).filter((path) => open.has(path) || store.isAnswered(path) || store.isSkipped(path));
}

export function All() {
  const form = store.form.value;
  if (!form) {
    return (
      <div class="all">
        <h1 tabIndex={-1}>{t("allTitle")}</h1>
        <p>{t(store.engineState.value === "broken" ? "engineBroken" : "needEngine")}</p>
      </div>
    );
  }
  const open = new Set(store.open.value?.list ?? []);
  const place = ({ id }: { id: string }) => (OWN.indexOf(id) + 1 || OWN.length + 1);
  const topics = [...form.topics].sort((a, b) => place(a) - place(b));
  const parts = topics.map((topic) => ({ topic, paths: shown(form, topic.id, open) }));
  const opening = form.facts.filter((fact) => fact.filter && open.has(fact.path) && !store.isSkipped(fact.path)).length;
  const withSomething = parts.filter(({ topic, paths }) => paths.length > 0 || listsOf(topic.id).length > 0);
  return (
    <div class="all">
      <h1 tabIndex={-1}>{t("allTitle")}</h1>
      <p class="lead">{t("allLead")}</p>
      {opening > 0 && <p class="private">{t("openingFirst", { n: opening })}</p>}
      <p>
        <a href={to("tanya")}>{t("oneByOne")}</a>
      </p>
      {withSomething.map(({ topic, paths }) => (
        <Part key={topic.id} id={topic.id} title={words(topic.title)} paths={paths} />
      ))}
    </div>
  );
}

const listsOf = (topic: string): RecordList[] => LISTS.filter((list) => list.topic === topic);

function Part({ id, title, paths }: { id: string; title: string; paths: string[] }) {
  const done = paths.filter((path) => store.isAnswered(path)).length;
  const isOpen = route.value.rest === id;
  return (
    <section class="part">
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={() => (isOpen ? go("isian") : go("isian", id))}>
          <span>{title}</span>
          <small>{paths.length > 0 && t("filled", { done, all: paths.length })}</small>
        </button>
      </h2>
      {isOpen && (
        <div class="fields">
          {listsOf(id).map((list) => (
            <ListLink key={list.id} list={list} />
          ))}
          {paths.map((path) => (
            <One key={path} path={path} />
          ))}
        </div>
      )}
    </section>
  );
}

function One({ path }: { path: string }) {
  const fact = store.fact(path);
  if (!fact) return null;
  return (
    <Field
      column={{ ...fact, key: path, label: fact.ask, kind: fact.kind as never }}
      path={way(path)}
      value={store.valueAt(way(path))}
      onChange={(next, typing) => store.answer(way(path), next, typing)}
      skipped={store.isSkipped(path)}
      onSkip={() => store.skip(path)}
    />
  );
}

export function ListLink({ list }: { list: RecordList }) {
  const value = get(store.profile.value, list.path);
  const rows = Array.isArray(value) ? value.length : undefined;
  const state = rows === undefined ? t("notSaid") : rows === 0 ? t("noneSaid") : t("rows", { n: rows });
  return (
    <a class="list-link" href={to("daftar", list.id)}>
      <b>{words(list.title)}</b>
      <small>{state}</small>
    </a>
  );
}
