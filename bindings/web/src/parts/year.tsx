// The twelve months of any year: which of them are weak every year.

import { Field } from "../fields/field";
import type { Json, JsonObject } from "../engine/types";
import type { RecordList } from "../lists";
import { monthName } from "../format";
import { Heads } from "./months";
import * as store from "../state/store";
import { recordsOf } from "../state/records";
import { get } from "../state/tree";

const { t } = store;
const TWELVE = Array.from({ length: 12 }, (_, at) => at + 1);

export function Year({ list }: { list: RecordList }) {
  const value = get(store.profile.value, list.path);
  const rows = recordsOf(value);
  const write = (month: number, key: string, next: Json | undefined, typing?: boolean) => {
    const { [key]: _, ...others } = rows.find((row) => row["month"] === month) ?? { month };
    const made: JsonObject = next === undefined ? others : { ...others, [key]: next };
    const isEmpty = Object.keys(made).every((one) => one === "month");
    const all = [...rows.filter((row) => row["month"] !== month), ...(isEmpty ? [] : [made])];
    const sorted = all.sort((a, b) => Number(a["month"]) - Number(b["month"]));
    store.answer(list.path, sorted.length === 0 ? undefined : sorted, typing === true ? `${month}.${key}` : false);
  };
  return (
    <>
      {Array.isArray(value) && rows.length === 0 && <p class="state">{t("noneSaid")}</p>}
      {/* Before twelve rows: who has no weak month is done at once. */}
      {value === undefined && (
        <p>
          <button type="button" class="button quiet" onClick={() => store.answer(list.path, [])}>
            {t("none")}
          </button>
        </p>
      )}
      <Heads columns={list.columns} />
      <ol class="months year">
        {TWELVE.map((month) => {
          const row = rows.find((one) => one["month"] === month);
          const at = row === undefined ? `m${month}` : rows.indexOf(row);
          return (
            <li key={month}>
              <fieldset>
                <legend>{monthName(month, store.lang.value)}</legend>
                {list.columns.map((column) => (
                  <Field
                    key={column.key}
                    column={column}
                    path={[...list.path, at, column.key]}
                    value={row?.[column.key]}
                    compact
                    onChange={(next, typing) => write(month, column.key, next, typing)}
                  />
                ))}
              </fieldset>
            </li>
          );
        })}
      </ol>
      {value !== undefined && (
        <p class="actions">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              store.answer(list.path, undefined);
              store.say(t("cleared"), true);
            }}
          >
            {t("eraseList")}
          </button>
        </p>
      )}
    </>
  );
}
