// What a list of records is made of: its columns, and where choices come from that depend on other answers.

import type { Form, FormFact, JsonObject, Text } from "../engine/types";
import { get, isObject, type Path } from "../state/tree";

export interface Option {
  value: string;
  label: Text;
}

/** One column of a record. `unit` may name `goods`, the unit of the product. */
export interface Column {
  key: string;
  kind: "text" | "number" | "numbers" | "bool" | "choice" | "choices" | "date";
  label: Text;
  help?: Text | undefined;
  evidence?: Text | undefined;
  unit?: string | undefined;
  choices?: Option[] | undefined;
  /** Choices that stand in other records of the same profile, or the rules of the result. */
  from?: "characteristics" | "workshops" | "rules";
  min?: number | undefined;
  max?: number | undefined;
  whole?: boolean | undefined;
  /** For a day: a month alone is not enough. */
  fullDay?: boolean;
  /** A share between 0 and 1, shown and typed in percent. */
  percent?: boolean;
  /** Only a figure can be given, no range. */
  exact?: boolean;
  /** What it means to choose nothing, where that is not "not known". */
  empty?: Text;
  /** Other records call this one by this name, and follow when it changes: list and column. */
  called?: readonly [string, string];
}

export interface RecordList {
  /** Its address in the form. */
  id: string;
  path: Path;
  /** The part of the form that it stands in; none for what only assessors write. */
  topic: string;
  title: Text;
  lead: Text;
  /** One record, in a sentence: "Tambah mitra". */
  item: Text;
  /** Months of a period, the twelve months of any year, or one card for each record. */
  layout: "months" | "year" | "cards";
  columns: Column[];
  /** Further columns: the questions of this part of the catalogue. */
  facts?: string;
  /** Each record has months of its own. */
  history?: boolean;
  /** Columns without which a record cannot be read: a new one is kept once it has them. */
  needs?: string[];
}

export const t = (id: string, en: string): Text => ({ id, en });
export const of = (value: string, id: string, en: string): Option => ({ value, label: t(id, en) });
/** The enterprise's own workshop, as measurements call it. */
export const OWN = "own";

/** All columns of a list, those from the catalogue included. */
export function columnsOf(list: RecordList, form: Form | undefined, profile: JsonObject, rules: Option[] = []): Column[] {
  const facts = list.facts === undefined ? [] : (form?.facts ?? []).filter((fact) => fact.topic === list.facts);
  const own = list.columns.map((one) => (one.from === undefined ? one : { ...one, choices: one.from === "rules" ? rules : choices(one.from, profile) }));
  return [...own, ...facts.map(column)];
}

function column(fact: FormFact): Column {
  const { kind, ask, help, evidence, choices, unit, min, max, whole, path } = fact;
  return { key: path.slice(path.indexOf(".") + 1), kind: kind as Column["kind"], label: ask, help, evidence, choices, unit, min, max, whole };
}

const as = (value: string): Option => ({ value, label: t(value, value) });

function choices(from: "characteristics" | "workshops", profile: JsonObject): Option[] {
  if (from === "characteristics") return names(profile, "specification", "characteristic").map(as);
  // The own workshop is what an empty choice means; a file may name it all the same.
  const isNamed = names(profile, "measurement", "workshop").includes(OWN);
  return [...(isNamed ? [of(OWN, "bengkel sendiri", "your own workshop")] : []), ...names(profile, "partner", "id").map(as)];
}

/** The names in a list, each once. */
export function names(profile: JsonObject, list: string, key: string): string[] {
  const records = get(profile, [list]);
  const all = (Array.isArray(records) ? records : []).map((one) => (isObject(one) ? one[key] : undefined));
  return [...new Set(all.filter((one): one is string => typeof one === "string" && one !== ""))];
}
