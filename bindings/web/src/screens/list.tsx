// A list of records: months as rows of a period, everything else as cards. What a record holds is said in lists.ts.

import { Field } from "../fields/field";
import { UnitOfProduct } from "../fields/number";
import type { Json, JsonObject } from "../engine/types";
import { date, monthBefore, months } from "../format";
import { columnsOf, LISTS, type RecordList } from "../lists";
import { route, to } from "../route";
import * as store from "../state/store";
import { get, isObject, type Path } from "../state/tree";
import { RecordFaults } from "../parts/standing";

const { t, words } = store;

export function List() {
  const list = LISTS.find((one) => one.id === route.value.rest);
  if (!list) return null;
  return (
    <div class="list" key={list.id}>
      <p class="crumb">
        <a href={to("isian", list.topic)}>{t("back")}</a>
      </p>
      <h1 tabIndex={-1}>{words(list.title)}</h1>
      <p class="lead">{words(list.lead)}</p>
      <RecordFaults path={list.path} depth={list.path.length + 2} />
      {list.layout === "months" ? <Months list={list} /> : <Cards list={list} />}
    </div>
  );
}

function records(list: RecordList): JsonObject[] | undefined {
  const value = get(store.profile.value, list.path);
  return Array.isArray(value) ? value.filter(isObject) : undefined;
}

function Cards({ list }: { list: RecordList }) {
  const rows = records(list);
  const item = words(list.item);
  const set = (value: Json[] | undefined) => store.answer(list.path, value);
  return (
    <>
      {rows === undefined && <p class="state">{t("notSaid")}</p>}
      {rows?.length === 0 && <p class="state">{t("noneSaid")}</p>}
      {rows?.map((row, at) => (
        <fieldset class="card" key={at}>
          <legend>
            {item} {at + 1}
          </legend>
          {columnsOf(list, store.form.value).map((column) => {
            const path: Path = [...list.path, at, column.key];
            return (
              <Field
                key={column.key}
                column={column}
                path={path}
                value={row[column.key]}
                compact={column.kind === "choice"}
                onChange={(next, typing) => store.answer(path, next, typing)}
              />
            );
          })}
          <button type="button" class="quiet danger" onClick={() => set(rows.filter((_, other) => other !== at))}>
            {t("removeRow", { what: item, n: at + 1 })}
          </button>
        </fieldset>
      ))}
      <p class="actions">
        <button type="button" class="main" onClick={() => set([...(rows ?? []), fresh(list, rows ?? [])])}>
          {t("addRow", { what: item })}
        </button>
        {rows === undefined && (
          <button type="button" class="quiet" onClick={() => set([])}>
            {t("none")}
          </button>
        )}
        {rows !== undefined && (
          <button type="button" class="quiet" onClick={() => set(undefined)}>
            {t("eraseList")}
          </button>
        )}
      </p>
    </>
  );
}

/** A new record has a name at once: without one it could not be read. */
function fresh(list: RecordList, rows: JsonObject[]): JsonObject {
  const [first] = list.columns;
  return first?.kind === "text" ? { [first.key]: `${words(list.item)} ${rows.length + 1}` } : {};
}

function Months({ list }: { list: RecordList }) {
  const rows = records(list) ?? [];
  const month = (row: JsonObject) => String(row["month"] ?? "");
  const given = rows.map(month).sort();
  const text = (key: string, otherwise: string | undefined) => {
    const value = get(store.profile.value, ["production", key]);
    return typeof value === "string" ? value : (otherwise ?? "");
  };
  const from = text("from", given[0]);
  const to = text("to", given.at(-1));
  const all = months(from, to);
  const fill = () => {
    const table = get(store.profile.value, ["production"]);
    const production = isObject(table) ? table : {};
    store.answer(["production"], { ...production, from: monthBefore(store.day.value, 12), to: monthBefore(store.day.value, 1) });
  };
  const write = (of: string, key: string, value: Json | undefined, typing?: boolean) => {
    const old = rows.find((row) => month(row) === of) ?? { month: of };
    const { [key]: _, ...others } = old;
    const next: JsonObject = value === undefined ? others : { ...others, [key]: value };
    const isEmpty = Object.keys(next).every((one) => one === "month");
    const rest = rows.filter((row) => month(row) !== of);
    const sorted = [...rest, ...(isEmpty ? [] : [next])].sort((a, b) => month(a).localeCompare(month(b)));
    store.answer(list.path, sorted.length === 0 ? undefined : sorted, typing === true ? `${of}.${key}` : false);
  };
  return (
    <>
      {store.goods.value === undefined && <UnitOfProduct id="months-unit" />}
      <div class="period">
        {(["from", "to"] as const).map((end) => (
          <label key={end}>
            <span>{t(end === "from" ? "fromMonth" : "toMonth")}</span>
            <select class="box" value={end === "from" ? from : to} onChange={(event) => store.answer(["production", end], event.currentTarget.value || undefined)}>
              <option value="">{t("chooseMonth")}</option>
              {choices(end === "from" ? from : to).map((one) => (
                <option key={one} value={one}>
                  {date(one, store.lang.value)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {all.length === 0 && (
        <p class="actions">
          <button type="button" class="main" onClick={fill}>
            {t("lastYear")}
          </button>
        </p>
      )}
      <ol class="months">
        {all.map((one) => {
          const row = rows.find((other) => month(other) === one);
          const at = rows.indexOf(row ?? {});
          return (
            <li key={one}>
              <fieldset>
                <legend>{date(one, store.lang.value)}</legend>
                {list.columns.map((column) => (
                  <Field
                    key={column.key}
                    column={column}
                    // A month that is not written yet has an address of its own.
                    path={[...list.path, at >= 0 ? at : one, column.key]}
                    value={row?.[column.key]}
                    compact
                    onChange={(next, typing) => write(one, column.key, next, typing)}
                  />
                ))}
              </fieldset>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The last five years, and what is chosen already. */
function choices(now: string): string[] {
  const last = months(monthBefore(store.day.value, 60), monthBefore(store.day.value, 0)).reverse();
  return now !== "" && !last.includes(now) ? [now, ...last] : last;
}
