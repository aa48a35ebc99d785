// What owners read: short sentences in both languages, none of the words that only engineers know.

import { expect, test } from "vitest";
import { LISTS } from "../../src/lists";
import { T } from "../../src/texts";

/** As in the owner's printed page. Where assessors alone look, a few of them are allowed. */
const BANNED = ["gate", "gates", "interval", "selang", "tost", "cv", "ppk", "digest", "skor", "score", "kritis", "critical", "severity", "ladder", "aql", "koefisien", "regresi"];
const FOR_ASSESSORS = ["score", "range"];
const LONGEST = 20;

const lists = LISTS.flatMap((list) => [list.title, list.lead, list.item, ...list.columns.flatMap((column) => [column.label, column.help, column.empty, ...(column.choices ?? []).map((choice) => choice.label)])]);
const all = [...Object.entries(T), ...lists.filter((text) => text !== undefined).map((text) => ["lists", text] as const)];

test.each(["id", "en"] as const)("plain words in %s", (lang) => {
  for (const [key, text] of all) {
    const said = text[lang];
    expect(said.trim(), key).not.toBe("");
    for (const sentence of said.split(/[.?!]\s/)) expect(sentence.split(/\s+/).length, said).toBeLessThanOrEqual(LONGEST);
    if (FOR_ASSESSORS.includes(key)) continue;
    for (const word of said.toLowerCase().split(/[^\p{L}\p{N}]+/u)) expect(BANNED, said).not.toContain(word);
  }
});

test("both languages have the same gaps", () => {
  const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [key, text] of all) expect(gaps(text.id), key).toEqual(gaps(text.en));
});
