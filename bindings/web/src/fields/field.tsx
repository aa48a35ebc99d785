// One question with its help, its control, "belum tahu" and what is wrong with the answer.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Json } from "../engine/types";
import type { Column } from "../lists";
import { faults, t, words } from "../state/store";
import type { Path } from "../state/tree";
import { isObject } from "../state/tree";
import { Chooser, Several, stillOpen } from "./choose";
import { DayInput } from "./day";
import { NumberInput } from "./number";
import { NumbersInput } from "./numbers";

export interface FieldProps {
  column: Column;
  path: Path;
  value: Json | undefined;
  onChange: (value: Json | undefined, typing?: boolean) => void;
  /** Present where "belum tahu" is an answer of its own. */
  skipped?: boolean;
  onSkip?: () => void;
  /** The question is the heading of the screen. */
  isHeading?: boolean;
  /** Said by the screen, such as "choose first". */
  problem?: string | undefined;
  /** Yes or no is chosen from a short list, as in a table. */
  compact?: boolean;
}

export const idOf = (path: Path): string => `f-${path.join("-")}`;

export function Field(props: FieldProps) {
  const { column, path, isHeading = false } = props;
  const id = idOf(path);
  const [local, setLocal] = useState<string>();
  const mine = faults.value.filter((fault) => path.every((step, i) => String(step) === String(fault.at[i])));
  const problems = [local, props.problem, ...mine.map((fault) => words(fault.diagnostic.message))].filter((one) => one !== undefined);
  const described = [column.help && `${id}-help`, problems.length > 0 && `${id}-wrong`].filter(Boolean).join(" ");
  const isGroup = ["bool", "choice", "choices", "date"].includes(column.kind) && !(props.compact && column.kind === "choice");
  const ask = <>{words(column.label)}</>;
  const inner = (
    <>
      {column.help && (
        <p class="help" id={`${id}-help`}>
          {words(column.help)}
        </p>
      )}
      {problems.length > 0 && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {problems.map((problem) => (
            <span key={problem}>{problem}</span>
          ))}
        </p>
      )}
      <Control {...props} id={id} described={described} isWrong={problems.length > 0} onProblem={setLocal} />
      {column.evidence ? (
        <details class="evidence">
          <summary>{t("prepare")}</summary>
          <p>{words(column.evidence)}</p>
        </details>
      ) : (
        props.onSkip && <p class="evidence">{t("prepareNone")}</p>
      )}
    </>
  );
  if (isGroup) {
    return (
      <fieldset class="field" id={id} tabIndex={-1} aria-describedby={described || undefined}>
        <legend>{isHeading ? <h1 tabIndex={-1}>{ask}</h1> : ask}</legend>
        {inner}
      </fieldset>
    );
  }
  return (
    <div class="field">
      {isHeading ? (
        <h1 tabIndex={-1}>
          <label for={id}>{ask}</label>
        </h1>
      ) : (
        <label class="ask" for={id}>
          {ask}
        </label>
      )}
      {inner}
    </div>
  );
}

export interface ControlProps extends FieldProps {
  id: string;
  described: string;
  isWrong: boolean;
  onProblem: (problem: string | undefined) => void;
}

function Control(props: ControlProps): ComponentChildren {
  const { column, value, onChange, id, described, isWrong } = props;
  switch (column.kind) {
    case "bool":
    case "choice":
      return <Chooser {...props} />;
    case "choices":
      return <Several {...props} />;
    case "number":
      return (
        <>
          <NumberInput {...props} />
          <Unknown {...props} />
        </>
      );
    case "numbers":
      return <NumbersInput {...props} />;
    case "date":
      return (
        <>
          <DayInput {...props} />
          <Unknown {...props} />
        </>
      );
    default:
      return (
        <>
          {isObject(value) && <p class="partly">{stillOpen(column, value)}</p>}
          <input
            class="box wide"
            id={id}
            type="text"
            autocomplete="off"
            maxLength={200}
            value={typeof value === "string" ? value : ""}
            aria-describedby={described || undefined}
            aria-invalid={isWrong}
            onInput={(event) => onChange(event.currentTarget.value === "" ? undefined : event.currentTarget.value, true)}
          />
          <Unknown {...props} />
        </>
      );
  }
}

/** "Belum tahu" beside a control that has no choices to stand among. */
function Unknown({ onSkip, skipped, id, value, isHeading }: ControlProps) {
  if (!onSkip) return null;
  return (
    <label class="pick unknown">
      <input type="checkbox" id={`${id}-unknown`} checked={skipped === true && value === undefined} onChange={() => onSkip()} />
      <span>
        {t("unknown")} {isHeading && <small>{t("unknownHelp")}</small>}
      </span>
    </label>
  );
}
