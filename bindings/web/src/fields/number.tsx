// A number with its unit: typed as people write it, read back as understood; a range where only that is known.

import { useEffect, useState } from "preact/hooks";
import type { Json } from "../engine/types";
import { grouped, number, parseNumber, rupiah, typed } from "../format";
import { answer, form, goods, lang, t, unitWords, words } from "../state/store";
import { isObject } from "../state/tree";
import type { ControlProps } from "./field";

const say = (value: number, unit: string | undefined): string =>
  unit === "IDR" ? rupiah(value, lang.value) : `${number(value, lang.value)} ${unitWords(unit)}`.trim();

/** Shares are typed in percent and kept as they are computed with; twelve digits hide what halves of halves leave. */
const scaled = (value: Json | undefined, by: number): Json | undefined => {
  if (typeof value === "number") return Number((value * by).toPrecision(12));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scaled(one, by) ?? one])) : value;
};

export function NumberInput(props: ControlProps) {
  // A file may have given the unit with the number; then it counts, and stays.
  const unit = isObject(props.value) && typeof props.value["unit"] === "string" ? props.value["unit"] : undefined;
  const { column } = props;
  if (unit !== undefined) {
    const keep = (next: Json | undefined) => (next === undefined ? next : isObject(next) ? { ...next, unit } : { value: next, unit });
    const { min: _, max: __, whole: ___, percent: ____, ...free } = column;
    const shown = unit === "percent" ? "%" : unit;
    return <Plain {...props} column={{ ...free, unit: shown }} onChange={(next, typing) => props.onChange(keep(next), typing)} />;
  }
  if (!column.percent) return <Plain {...props} />;
  const ends = { min: column.min === undefined ? undefined : column.min * 100, max: column.max === undefined ? undefined : column.max * 100 };
  return <Plain {...props} column={{ ...column, ...ends, unit: "%" }} value={scaled(props.value, 100)} onChange={(next, typing) => props.onChange(scaled(next, 0.01), typing)} />;
}

function Plain(props: ControlProps) {
  const { column, value, onChange, onProblem, id, described, isWrong } = props;
  const isRange = isObject(value) && ("min" in value || "max" in value);
  const [rough, setRough] = useState(isRange);
  const needsUnit = column.unit?.split("/").includes("goods") === true && goods.value === undefined;
  const check = (found: number | undefined, text: string): string | undefined => {
    if (text.trim() === "") return undefined;
    if (found === undefined) return t("notNumber", { example: number(1500, lang.value) });
    if (column.whole && !Number.isInteger(found)) return t("notWhole");
    if (column.min !== undefined && found < column.min) return t("tooSmall", { limit: say(column.min, column.unit) });
    if (column.max !== undefined && found > column.max) return t("tooLarge", { limit: say(column.max, column.unit) });
    return needsUnit ? t("noUnit") : undefined;
  };
  const side = (end: "min" | "max"): Json | undefined => (isObject(value) ? value[end] : undefined);
  const setSide = (end: "min" | "max", found: number | undefined) => {
    const other = end === "min" ? "max" : "min";
    const next: { [key: string]: Json } = {};
    const kept = side(other);
    if (kept !== undefined) next[other] = kept;
    if (found !== undefined) next[end] = found;
    onChange(Object.keys(next).length === 0 ? undefined : next, true);
  };
  const shown = isRange || rough;
  return (
    <>
      {needsUnit && <UnitOfProduct id={`${id}-unit`} />}
      {shown ? (
        <div class="ends">
          {(["min", "max"] as const).map((end) => (
            <label key={end}>
              <span>{t(end === "min" ? "atLeast" : "atMost")}</span>
              <Typed
                id={end === "min" ? id : `${id}-max`}
                value={side(end)}
                unit={column.unit}
                described={described}
                isWrong={isWrong}
                check={check}
                onProblem={onProblem}
                onValue={(found) => setSide(end, found)}
              />
            </label>
          ))}
        </div>
      ) : (
        <Typed
          id={id}
          value={isObject(value) ? value["value"] : value}
          unit={column.unit}
          described={described}
          isWrong={isWrong}
          check={check}
          onProblem={onProblem}
          onValue={(found) => onChange(found, true)}
        />
      )}
      {!props.compact && !column.exact && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            onChange(undefined);
            setRough(!shown);
          }}
        >
          {t(shown ? "exactly" : "about")}
        </button>
      )}
    </>
  );
}

interface TypedProps {
  id: string;
  value: Json | undefined;
  unit: string | undefined;
  described: string;
  isWrong: boolean;
  check: (found: number | undefined, text: string) => string | undefined;
  onProblem: (problem: string | undefined) => void;
  onValue: (found: number | undefined) => void;
}

function Typed({ id, value, unit, described, isWrong, check, onProblem, onValue }: TypedProps) {
  // Grouped like on paper; while somebody types, a digit more must not turn a group into a fraction.
  const show = (one: Json | undefined, isTyping = document.activeElement?.id === id): string =>
    typeof one === "number" ? (isTyping ? typed : grouped)(one, lang.value) : "";
  const [text, setText] = useState(show(value));
  const read = parseNumber(text, lang.value);
  const isMoney = unit === "IDR";
  // Undo, a file or the other language changes the value from outside.
  useEffect(() => {
    const now = parseNumber(text, lang.value);
    if (typeof value === "number" ? now !== value : now !== undefined && check(now, text) === undefined) {
      setText(show(value));
      onProblem(undefined);
    }
  }, [value, lang.value]);
  // What was typed before the unit was chosen counts from then on.
  const isGood = read !== undefined && check(read, text) === undefined;
  useEffect(() => {
    if (!isGood || value !== undefined) return;
    onProblem(undefined);
    onValue(read);
  }, [isGood]);
  const change = (next: string) => {
    setText(next);
    const found = parseNumber(next, lang.value);
    const problem = check(found, next);
    if (problem === undefined) onProblem(undefined);
    onValue(problem === undefined ? found : undefined);
  };
  return (
    <>
      <span class="with-unit">
        {isMoney && <span aria-hidden="true">Rp</span>}
        <input
          class="box"
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={24}
          value={text}
          aria-describedby={[described, `${id}-read`].join(" ").trim()}
          aria-invalid={isWrong}
          onInput={(event) => change(event.currentTarget.value)}
          onFocus={(event) => {
            const plain = isGood ? show(read, true) : text;
            if (plain === text) return;
            // At once, not with the next frame: what is typed first must replace the figure, not follow it.
            event.currentTarget.value = plain;
            event.currentTarget.select();
            setText(plain);
          }}
          onBlur={() => {
            onProblem(check(read, text));
            if (isGood) setText(show(read, false));
          }}
        />
        {unit && !isMoney && <span>{unitWords(unit)}</span>}
      </span>
      <output class="read" id={`${id}-read`} for={id}>
        {read !== undefined && Math.abs(read) >= 1000 && text !== grouped(read, lang.value) ? t("readAs", { value: say(read, unit) }) : ""}
      </output>
    </>
  );
}

/** The unit belongs to the product and is asked where it is first needed. */
export function UnitOfProduct({ id }: { id: string }) {
  return (
    <label class="unit-of-product" for={id}>
      <span>{t("unitOfProduct")}</span>
      <select class="box" id={id} value={goods.value ?? ""} onChange={(event) => answer(["product", "unit"], event.currentTarget.value || undefined)}>
        <option value="">{t("chooseUnit")}</option>
        {(form.value?.goods ?? []).map((unit) => (
          <option key={unit} value={unit}>
            {words(form.value?.units[unit]) || unit}
          </option>
        ))}
      </select>
    </label>
  );
}
