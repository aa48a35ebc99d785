// What the build takes from the engine: its bytes, and the questions that can be asked before it is there.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Packed when the package was made, smaller than web servers would, and in base64, so that a script can carry it. */
export function packed(pkg) {
  return readFileSync(join(pkg, "engine.lzma")).toString("base64");
}

/** Opening questions that depend on no other, in the order in which the engine asks them. */
export async function early(pkg) {
  const { load } = await import(pathToFileURL(join(pkg, "index.js")).href);
  const layak = await load();
  const programme = "self-check";
  const { facts } = layak.form({ want: "form", programme });
  // Any day will do: which questions open the form does not depend on it.
  const { open } = layak.form({ want: "look", programme, as_of: "2026-11-21", profile: {} });
  const found = open.map((path) => facts.find((fact) => fact.path === path));
  return { [programme]: found.filter((fact) => fact?.filter && !fact.conditional) };
}
