// A history: one row for each month of a period, of the enterprise or of a partner.

import { Field } from "../fields/field";
import { UnitOfProduct } from "../fields/number";
import type { Column } from "../lists";
import { date, monthBefore, months } from "../format";
import * as store from "../state/store";
import { monthOf, period, recordsOf, writeMonth } from "../state/records";
import { get, isObject, type Path } from "../state/tree";
import { RecordFaults } from "./standing";

const { t } = store;

/** Months that can be chosen as the first or the last: five years back. */
const BACK = 60;

export function Months({ table: path, columns }: { table: Path; columns: Column[] }) {
  const found = get(store.profile.value, path);
  const table = isObject(found) ? found : {};
  const rows = recordsOf(table["month"]);
  const [from, to] = period(table);
  // Also what lies outside the period is shown: it was written, and is to be mended.
  const ends = [from, to, ...rows.map(monthOf)].filter((one) => one !== "").sort();
  const all = from === "" || to === "" ? [] : months(ends[0] ?? "", ends.at(-1) ?? "");
  const fill = () => store.answer(path, { ...table, from: monthBefore(store.day.value, 12), to: monthBefore(store.day.value, 1) });
  const clear = () => {
    const { from: _, to: __, month: ___, ...others } = table;
    store.answer(path, Object.keys(others).length === 0 && path.length === 1 ? undefined : others);
    store.say(t("cleared"), true);
  };
  const name = path.join("-");
  return (
    <>
      {store.goods.value === undefined && <UnitOfProduct id={`${name}-months-unit`} />}
      <RecordFaults path={[...path, "from"]} depth={path.length + 2} />
      <RecordFaults path={[...path, "to"]} depth={path.length + 2} />
      <RecordFaults path={[...path, "month"]} depth={path.length + 3} />
      <div class="period">
        {(["from", "to"] as const).map((end) => (
          <label key={end}>
            <span>{t(end === "from" ? "fromMonth" : "toMonth")}</span>
            <select class="box" value={end === "from" ? from : to} onChange={(event) => store.answer([...path, end], event.currentTarget.value || undefined)}>
              {/* A record of months cannot be without its ends. */}
              {rows.length === 0 && <option value="">{t("chooseMonth")}</option>}
              {choices(end === "from" ? from : to)
                .filter((one) => (end === "from" ? to === "" || one <= to : one >= from))
                .map((one) => (
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
      {all.length > 0 && <Heads columns={columns} />}
      <ol class="months">
        {all.map((one) => {
          const row = rows.find((other) => monthOf(other) === one);
          const at = row === undefined ? one : rows.indexOf(row);
          return (
            <li key={one}>
              <fieldset>
                <legend>{date(one, store.lang.value)}</legend>
                {columns.map((column) => (
                  <Field
                    key={column.key}
                    column={column}
                    // A month that is not written yet has an address of its own.
                    path={[...path, "month", at, column.key]}
                    value={row?.[column.key]}
                    compact
                    onChange={(next, typing) => store.answer(path, writeMonth(table, one, column.key, next), typing === true ? `${one}.${column.key}` : false)}
                  />
                ))}
              </fieldset>
            </li>
          );
        })}
      </ol>
      {all.length > 0 && (
        <p class="actions">
          <button type="button" class="quiet" onClick={clear}>
            {t("eraseList")}
          </button>
        </p>
      )}
    </>
  );
}

/** Names of the columns, where there is room for a table; each field keeps its own name for those who hear it. */
export function Heads({ columns }: { columns: Column[] }) {
  return (
    <p class="heads" aria-hidden="true">
      <span />
      {columns.map((column) => (
        <span key={column.key}>{store.words(column.label)}</span>
      ))}
    </p>
  );
}

/** The last years, and what is chosen already. */
function choices(now: string): string[] {
  const last = months(monthBefore(store.day.value, BACK), monthBefore(store.day.value, 0)).reverse();
  return now !== "" && !last.includes(now) ? [now, ...last] : last;
}
