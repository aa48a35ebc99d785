// The file that owners keep and send: a profile in TOML under a few lines that anybody can read. The engine reads it back, on every surface.

import type { FormFact, Json, JsonObject } from "./engine/types";
import { isObject } from "./state/tree";

const BARE = /^[A-Za-z0-9_-]+$/;

export const key = (name: string): string => (BARE.test(name) ? name : text(name));

/** A text between quotes. JSON's escapes are TOML's, but for the one control character that JSON leaves as it is. */
function text(value: string): string {
  return JSON.stringify(value.toWellFormed?.() ?? value).replaceAll("\u007f", "\\u007F");
}

export function value(json: Json): string {
  if (typeof json === "string") return text(json);
  if (Array.isArray(json)) return `[${json.filter((one) => one !== null).map(value).join(", ")}]`;
  if (isObject(json)) return `{ ${pairs(json).map(([name, one]) => `${key(name)} = ${value(one)}`).join(", ")} }`;
  return String(json);
}

const pairs = (table: JsonObject) => Object.entries(table).filter(([, one]) => one !== null);

/** Words as a comment of one line: nothing in them can end the comment. */
function comment(words: string): string {
  return `# ${words.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ")}`;
}

const isRecords = (json: Json): json is JsonObject[] => Array.isArray(json) && json.length > 0 && json.every(isObject);

export interface Words {
  /** Lines above the profile. */
  head: string[];
  /** The question of a fact, and its answer in words. */
  fact: (path: string) => FormFact | undefined;
  say: (text: { id: string; en: string }) => string;
  /** The name of a part. */
  part: (id: string) => string;
  foot: string[];
}

/** The whole file. Order: as the profile has it, so that the same profile gives the same file. */
export function toml(profile: JsonObject, words: Words): string {
  const out: string[] = words.head.map(comment);
  const later: string[] = [];
  const top = pairs(profile);
  for (const [name, json] of top.filter(([, one]) => !isObject(one) && !isRecords(one))) {
    out.push(`${key(name)} = ${value(json)}`);
  }
  for (const [name, table] of top) {
    if (isRecords(table)) {
      for (const record of table) {
        // Lists inside a record follow it directly: they belong to the record above them.
        const own: string[] = [];
        later.push("", `[[${key(name)}]]`, ...body(record, name, words, own), ...own);
      }
    } else if (isObject(table)) {
      out.push("", comment(words.part(name)), `[${key(name)}]`, ...body(table, name, words, later));
    }
  }
  return `${[...out, ...later, "", ...words.foot.map(comment)].join("\n")}\n`;
}

function body(table: JsonObject, name: string, words: Words, later: string[]): string[] {
  const lines: string[] = [];
  for (const [field, json] of pairs(table)) {
    if (isRecords(json)) {
      for (const record of json) later.push("", `[[${key(name)}.${key(field)}]]`, ...pairs(record).map(([one, json]) => `${key(one)} = ${value(json)}`));
      continue;
    }
    const fact = words.fact(`${name}.${field}`);
    if (fact) lines.push(comment(`${words.say(fact.ask)} ${inWords(fact, json, words)}`.trim()));
    lines.push(`${key(field)} = ${value(json)}`);
  }
  return lines;
}

function inWords(fact: FormFact, json: Json, words: Words): string {
  const label = (one: Json) => fact.choices?.find((choice) => choice.value === one)?.label;
  const labels = (Array.isArray(json) ? json : [json]).map(label).filter((one) => one !== undefined);
  return labels.length === 0 ? "" : `→ ${labels.map(words.say).join(", ")}`;
}

/** How many answers a profile carries. */
export function count(json: Json): number {
  if (Array.isArray(json)) return 1;
  return isObject(json) ? Object.values(json).reduce<number>((sum, one) => sum + (isObject(one) && !("min" in one || "max" in one || "any" in one) ? count(one) : 1), 0) : 0;
}

/** A name for a file, from the name of the enterprise. */
export function fileName(profile: JsonObject, day: string, end: string): string {
  const table = profile["enterprise"];
  const name = isObject(table) && typeof table["name"] === "string" ? table["name"] : "";
  const plain = name.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  return ["layak", plain, day].filter((part) => part !== "").join("-") + end;
}

/** Hands a file to the browser's own "save". */
export function download(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
