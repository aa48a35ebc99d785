// The same engine in Node: what the page shows must be what it says.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const folder = resolve(process.env.LAYAK_PACKAGE ?? new URL("../../../../target/npm-package", import.meta.url).pathname);
const { load } = await import(pathToFileURL(join(folder, "index.js")).href);
export const layak = await load();

export const DAY = "2026-11-21";
const cases = new URL("../../../../tests/cases/", import.meta.url);

/** One of the shared enterprises, as a tree. */
export function enterprise(name) {
  const text = readFileSync(new URL(`${name}.toml`, cases), "utf8");
  return layak.form({ want: "profile", programme: "gpei-jatim", text }).profile;
}

export const assess = (programme, profile) => layak.assess({ programme, as_of: DAY, profile });

/** The part of a profile that was asked for, and the unit it is counted in. */
export function pick(truth, paths) {
  const found = {};
  for (const path of [...paths, "product.unit"]) {
    const [set, name] = path.split(".");
    if (truth[set]?.[name] !== undefined) (found[set] ??= {})[name] = truth[set][name];
  }
  return found;
}
