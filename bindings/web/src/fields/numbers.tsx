// Many values of one kind, typed or pasted in a row, such as twenty measurements.

import { useEffect, useState } from "preact/hooks";
import { parseNumber, typed } from "../format";
import { lang, t } from "../state/store";
import type { ControlProps } from "./field";

/** What stands between two values. A comma may be the decimal mark, so it does not. */
const GAP = /[\s;|]+/;

export function NumbersInput({ value, onChange, onProblem, id, described, isWrong }: ControlProps) {
  const known = Array.isArray(value) ? value.filter((one) => typeof one === "number") : [];
  const [text, setText] = useState(show(known));
  const read = (now: string) => now.split(GAP).filter((part) => part !== "").map((part) => parseNumber(part, lang.value));
  useEffect(() => {
    // Undo, a file or the other language changes the values from outside.
    if (JSON.stringify(read(text).filter((one) => one !== undefined)) !== JSON.stringify(known)) setText(show(known));
  }, [JSON.stringify(known), lang.value]);
  const found = read(text);
  const bad = text.split(GAP).filter((part) => part !== "").find((_, at) => found[at] === undefined);
  const change = (next: string) => {
    setText(next);
    const all = read(next);
    const good = all.filter((one): one is number => one !== undefined);
    if (good.length === all.length) onProblem(undefined);
    onChange(good.length === 0 ? undefined : good, true);
  };
  return (
    <>
      <textarea
        class="box wide"
        id={id}
        rows={4}
        inputMode="text"
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-describedby={[described, `${id}-read`].join(" ").trim()}
        aria-invalid={isWrong}
        onInput={(event) => change(event.currentTarget.value)}
        onBlur={() => onProblem(bad === undefined ? undefined : t("notNumberIn", { what: bad }))}
      />
      <output class="read" id={`${id}-read`} for={id}>
        {found.length > 0 && t("valuesRead", { n: found.filter((one) => one !== undefined).length })}
      </output>
    </>
  );
}

function show(values: number[]): string {
  return values.map((one) => typed(one, lang.value)).join("\n");
}
