// What the build takes from the engine: its bytes, and the questions that can be asked before it is there.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** As the package packs it, smaller than web servers would, and in base64, so that a script can carry it. */
export function packed(pkg) {
  return readFileSync(join(pkg, "engine.bin")).toString("base64");
}

/**
 * Opening questions that the engine asks of everybody, in its own order. Others may turn out not to matter once one of them is answered,
 * and whoever answered them early would be asked more than the first look allows.
 */
export async function early(pkg) {
  const { load } = await import(pathToFileURL(join(pkg, "index.js")).href);
  const layak = await load();
  const programme = "self-check";
  const { facts } = layak.form({ want: "form", programme });
  // Any day will do: which questions open the form does not depend on it.
  const open = (answers) => layak.form({ want: "look", programme, as_of: "2026-11-21", profile: nested(answers) }).open;
  const filters = open({})
    .map((path) => facts.find((fact) => fact.path === path))
    .filter((fact) => fact?.filter && !fact.conditional);
  const [opening, ...others] = filters;
  const sectors = values(opening).map((value) => ({ [opening.path]: value }));
  const always = ({ path }) => sectors.every((sector) => others.every((other) => other.path === path || values(other).every((value) => open({ ...sector, [other.path]: value }).includes(path))));
  return { [programme]: [opening, ...others.filter(always)] };
}

/** What a question may be answered with, if that is few. */
const values = (fact) => (fact.kind === "bool" ? [true, false] : fact.choices.map((choice) => choice.value));

/** A profile of answers by path. */
function nested(answers) {
  const profile = {};
  for (const [path, value] of Object.entries(answers)) {
    const [set, name] = path.split(".");
    profile[set] = { ...profile[set], [name]: value };
  }
  return profile;
}
