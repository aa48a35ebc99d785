// A day as three fields, month by name: it looks the same in every browser, and a month alone is an answer too.

import { useEffect, useState } from "preact/hooks";
import { isoDay, monthName } from "../format";
import { lang, t } from "../state/store";
import type { ControlProps } from "./field";

const parts = (value: unknown) => {
  const [year = "", month = "", day = ""] = typeof value === "string" ? value.split("-") : [];
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
};

export function DayInput({ column, value, onChange, onProblem, id, described, isWrong }: ControlProps) {
  const [draft, setDraft] = useState(parts(value));
  const whole = (now: typeof draft) => (column.fullDay && now.day === "" ? undefined : iso(now));
  useEffect(() => {
    if (whole(draft) !== value && (value !== undefined || whole(draft) !== undefined)) setDraft(parts(value));
  }, [value]);
  const change = (next: typeof draft) => {
    setDraft(next);
    const found = whole(next);
    if (found !== undefined || Object.values(next).every((part) => part === "")) onProblem(undefined);
    onChange(found, true);
  };
  const leave = () => {
    const full = (column.fullDay !== true || draft.day !== "") && draft.month !== "" && draft.year.length === 4;
    if (full && iso(draft) === undefined) onProblem(t("badDate"));
  };
  const box = { class: "box", "aria-describedby": described || undefined, "aria-invalid": isWrong, onBlur: leave };
  return (
    <>
      <div class="day">
        <label>
          <span>{t("day")}</span>
          <input {...box} id={`${id}-d`} inputMode="numeric" maxLength={2} size={2} value={draft.day} onInput={(event) => change({ ...draft, day: event.currentTarget.value })} />
        </label>
        <label>
          <span>{t("month")}</span>
          <select {...box} id={`${id}-m`} value={draft.month} onChange={(event) => change({ ...draft, month: event.currentTarget.value })}>
            <option value="">{t("chooseMonth")}</option>
            {Array.from({ length: 12 }, (_, at) => (
              <option key={at} value={String(at + 1)}>
                {monthName(at + 1, lang.value)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t("year")}</span>
          <input {...box} id={`${id}-y`} inputMode="numeric" maxLength={4} size={4} value={draft.year} onInput={(event) => change({ ...draft, year: event.currentTarget.value })} />
        </label>
      </div>
      {!column.fullDay && <p class="help">{t("dayHelp")}</p>}
    </>
  );
}

function iso({ day, month, year }: { day: string; month: string; year: string }): string | undefined {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{0,2}$/.test(day)) return undefined;
  return isoDay(Number(year), Number(month), day === "" ? undefined : Number(day));
}
