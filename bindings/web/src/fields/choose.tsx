// One of several, or any number of several; "belum tahu" stands among them.

import type { Json, JsonObject } from "../engine/types";
import { list, typed } from "../format";
import type { Column } from "../lists";
import { lang, t, words } from "../state/store";
import { isObject } from "../state/tree";
import type { ControlProps } from "./field";

interface Option {
  value: Json;
  name: string;
}

function options(column: Column): Option[] {
  if (column.kind === "bool") {
    return [
      { value: true, name: t("yes") },
      { value: false, name: t("no") },
    ];
  }
  return (column.choices ?? []).map((choice) => ({ value: choice.value, name: words(choice.label) }));
}

/** A partial answer in words, such as one of two that a file left open. */
export function stillOpen(column: Column, value: JsonObject): string {
  const any = value["any"] ?? value["includes"];
  if (!Array.isArray(any)) return JSON.stringify(value);
  const names = options(column);
  const said = any.map((one) => names.find((option) => option.value === one)?.name ?? (typeof one === "number" ? typed(one, lang.value) : String(one)));
  return t("stillOpen", { list: list(said, lang.value) });
}

export function Chooser(props: ControlProps) {
  const { column, value, onChange, onSkip, skipped, id, described, isWrong, compact, isHeading } = props;
  const listed = options(column);
  // What a file brought stays, although it is not on the list.
  const isOther = compact === true && typeof value === "string" && !listed.some((option) => option.value === value);
  const all = isOther ? [...listed, { value, name: value }] : listed;
  if (compact && column.kind === "choice") {
    return (
      <select
        class="box"
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={isWrong}
        value={typeof value === "string" ? value : ""}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{column.empty ? words(column.empty) : t("unknown")}</option>
        {all.map((option) => (
          <option key={String(option.value)} value={String(option.value)}>
            {option.name}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      {isObject(value) && <p class="partly">{stillOpen(column, value)}</p>}
      <div class={`picks ${all.every((option) => option.name.length < 9) ? "short" : ""}`}>
        {all.map((option) => (
          <label class="pick" key={String(option.value)}>
            <input type="radio" name={id} data-value={String(option.value)} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>{option.name}</span>
          </label>
        ))}
        {onSkip && (
          <label class="pick unknown">
            <input type="radio" name={id} checked={skipped === true && value === undefined} onChange={() => onSkip()} />
            <span>
              {t("unknown")} {isHeading && <small>{t("unknownHelp")}</small>}
            </span>
          </label>
        )}
        {!onSkip && (
          <label class="pick unknown">
            <input type="radio" name={id} checked={value === undefined} onChange={() => onChange(undefined)} />
            <span>{t("unknown")}</span>
          </label>
        )}
      </div>
    </>
  );
}

export function Several(props: ControlProps) {
  const { column, value, onChange, onSkip, skipped, id, isHeading } = props;
  const held = Array.isArray(value) ? value : undefined;
  const turn = (one: Json) => {
    const now = held ?? [];
    const next = now.includes(one) ? now.filter((other) => other !== one) : [...now, one];
    // In the order of the catalogue, so that the same answer is the same file.
    const sorted = options(column).map((option) => option.value).filter((option) => next.includes(option));
    onChange(sorted.length === 0 ? undefined : sorted);
  };
  return (
    <>
      {isObject(value) && <p class="partly">{stillOpen(column, value)}</p>}
      <div class="picks">
        {options(column).map((option) => (
          <label class="pick" key={String(option.value)}>
            <input type="checkbox" name={id} data-value={String(option.value)} checked={held?.includes(option.value) ?? false} onChange={() => turn(option.value)} />
            <span>{option.name}</span>
          </label>
        ))}
        <label class="pick">
          <input type="checkbox" name={id} data-value="[]" checked={held?.length === 0} onChange={() => onChange(held?.length === 0 ? undefined : [])} />
          <span>{t("noneOfThem")}</span>
        </label>
        {onSkip && (
          <label class="pick unknown">
            <input type="checkbox" name={id} checked={skipped === true && value === undefined} onChange={() => onSkip()} />
            <span>
              {t("unknown")} {isHeading && <small>{t("unknownHelp")}</small>}
            </span>
          </label>
        )}
      </div>
    </>
  );
}
