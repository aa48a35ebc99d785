// A list of records: months as rows of a period or of a year, everything else as cards. What a record holds is said in lists.ts.

import { useEffect, useState } from "preact/hooks";
import { Field } from "../fields/field";
import type { Json, JsonObject } from "../engine/types";
import { columnsOf, LISTS, type Column, type RecordList } from "../lists";
import { MONTH } from "../lists/production";
import { names, type Option } from "../lists/column";
import { Months } from "../parts/months";
import { RecordFaults } from "../parts/standing";
import { Year } from "../parts/year";
import { route, to } from "../route";
import * as store from "../state/store";
import { recordsOf, rename } from "../state/records";
import { get, type Path } from "../state/tree";

const { t, words } = store;

export function List() {
  const list = LISTS.find((one) => one.id === route.value.rest);
  if (!list) return null;
  return (
    <div class="list" key={list.id}>
      <p class="crumb">
        <a href={list.topic === "" ? to("hasil") : to("isian", list.topic)}>{t("back")}</a>
      </p>
      <h1 tabIndex={-1}>{words(list.title)}</h1>
      <p class="lead">{words(list.lead)}</p>
      {list.layout === "months" && <Months table={list.path.slice(0, -1)} columns={list.columns} />}
      {list.layout === "year" && <Year list={list} />}
      {list.layout === "cards" && <Cards list={list} />}
    </div>
  );
}

function Cards({ list }: { list: RecordList }) {
  const value = get(store.profile.value, list.path);
  const rows = Array.isArray(value) ? recordsOf(value) : undefined;
  // A new record is kept once it can be read: until then nothing is wrong with it.
  const [draft, setDraft] = useState<JsonObject>();
  const item = words(list.item);
  const columns = columnsOf(list, store.form.value, store.profile.value, useRules(list));
  const write = (next: Json[] | undefined, typing: boolean | string = false) => store.answer(list.path, next, typing);
  const shown = [...(rows ?? []), ...(draft ? [draft] : [])];
  const change = (at: number, column: Column, next: Json | undefined, typing?: boolean) => {
    const path: Path = [...list.path, at, column.key];
    if (draft && at === shown.length - 1) {
      const { [column.key]: _, ...others } = draft;
      const made = { ...others, ...(next === undefined ? {} : { [column.key]: next }), ...follow(list, column, next) };
      const isWhole = list.needs?.every((key) => made[key] !== undefined) ?? true;
      setDraft(isWhole ? undefined : made);
      if (isWhole) write([...(rows ?? []), made]);
    } else if (column.called) {
      store.answer([], rename(store.profile.value, path, typeof next === "string" ? next : "", column.called), typing === true ? path.join(".") : false);
    } else store.answer(path, next, typing);
  };
  const remove = (at: number) => {
    if (draft && at === shown.length - 1) return setDraft(undefined);
    // Taking the only one away does not say that there are none.
    const others = (rows ?? []).filter((_, other) => other !== at);
    write(others.length === 0 ? undefined : others);
    store.say(t("removed", { what: item, n: at + 1 }), true);
  };
  const clear = () => {
    write(undefined);
    store.say(t("cleared"), true);
  };
  const add = () => {
    const made = fresh(list, shown);
    if (list.needs && !list.needs.every((key) => made[key] !== undefined)) setDraft(made);
    else write([...(rows ?? []), made]);
  };
  return (
    <>
      {rows === undefined && !draft && <p class="state">{t("notSaid")}</p>}
      {rows?.length === 0 && !draft && <p class="state">{t("noneSaid")}</p>}
      {shown.map((row, at) => (
        <fieldset class="card" key={at}>
          <legend>
            {item} {at + 1}
          </legend>
          <RecordFaults path={[...list.path, at]} depth={list.path.length + 2} />
          {columns.map((column) => (
            <Field
              key={column.key}
              column={column}
              path={[...list.path, at, column.key]}
              value={row[column.key]}
              compact={column.kind === "choice"}
              onChange={(next, typing) => change(at, column, next, typing)}
            />
          ))}
          {list.history && (
            <details class="history">
              <summary>{t("monthsOf", { n: recordsOf(row["month"]).length })}</summary>
              <Months table={[...list.path, at]} columns={MONTH} />
            </details>
          )}
          <button type="button" class="quiet danger" onClick={() => remove(at)}>
            {t("removeRow", { what: item, n: at + 1 })}
          </button>
        </fieldset>
      ))}
      <p class="actions">
        <button type="button" class="main" disabled={draft !== undefined} onClick={add}>
          {t("addRow", { what: item })}
        </button>
        {rows === undefined && !draft && (
          <button type="button" class="quiet" onClick={() => write([])}>
            {t("none")}
          </button>
        )}
        {rows !== undefined && (
          <button type="button" class="quiet" onClick={clear}>
            {t("eraseList")}
          </button>
        )}
      </p>
    </>
  );
}

/** What a waiver may put off: demands of the result that are not met, or not known to be. */
function useRules(list: RecordList): Option[] {
  const isAsked = list.columns.some((column) => column.from === "rules");
  const { profile, engineState, result } = store;
  useEffect(() => {
    if (isAsked && engineState.value === "ready") void store.makeResult();
  }, [isAsked, profile.value, engineState.value]);
  const findings = isAsked ? (result.value?.found.findings ?? []) : [];
  const named = recordsOf(get(profile.value, list.path)).map((one) => one["rule"]);
  return findings.filter((one) => ["unmet", "unknown", "waived"].includes(one.outcome) || named.includes(one.rule)).map((one) => ({ value: one.rule, label: one.title }));
}

/** A new record has a name at once: without one it could not be read. What is measured is what the buyer asks for first. */
function fresh(list: RecordList, rows: JsonObject[]): JsonObject {
  const [first] = list.columns;
  const taken = rows.map((row) => row[first?.key ?? ""]);
  const numbered = (n: number): string => `${words(list.item)} ${n}`;
  let n = rows.length + 1;
  while (taken.includes(numbered(n))) n++;
  const made: JsonObject = first?.kind === "text" ? { [first.key]: numbered(n) } : {};
  const asked = list.columns.find((column) => column.from === "characteristics");
  const [only] = asked ? names(store.profile.value, "specification", "characteristic") : [];
  return asked && only !== undefined ? { ...made, [asked.key]: only, ...follow(list, asked, only) } : made;
}

/** A measurement is in the unit of its characteristic until somebody says otherwise. */
function follow(list: RecordList, column: Column, next: Json | undefined): JsonObject {
  if (column.from !== "characteristics" || !list.columns.some((one) => one.key === "unit")) return {};
  const asked = recordsOf(get(store.profile.value, ["specification"])).find((one) => one["characteristic"] === next);
  return typeof asked?.["unit"] === "string" ? { unit: asked["unit"] } : {};
}
