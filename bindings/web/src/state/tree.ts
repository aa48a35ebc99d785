// A profile is a JSON tree. Reads and writes by path, never in place.

import type { Json, JsonObject } from "../engine/types";

export type Path = readonly (string | number)[];

/** `product.sector` as the way into the tree. */
export function way(path: string): Path {
  return path.split(".");
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function get(tree: Json | undefined, path: Path): Json | undefined {
  let node: Json | undefined = tree;
  for (const step of path) {
    if (Array.isArray(node)) node = node[Number(step)];
    else if (isObject(node)) node = Object.hasOwn(node, step) ? node[step] : undefined;
    else return undefined;
  }
  return node;
}

/** The tree with one value changed; `undefined` removes it, and tables that it leaves empty. */
export function set(tree: JsonObject, path: Path, value: Json | undefined): JsonObject {
  return (write(tree, path, value) as JsonObject | undefined) ?? {};
}

function write(node: Json | undefined, path: Path, value: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number" || (Array.isArray(node) && /^\d+$/.test(step))) {
    const list = Array.isArray(node) ? [...node] : [];
    const next = write(list[Number(step)], rest, value);
    if (next === undefined) list.splice(Number(step), 1);
    else list[Number(step)] = next;
    return list;
  }
  const table: JsonObject = isObject(node) ? { ...node } : {};
  const next = write(table[step], rest, value);
  if (next === undefined || (rest.length > 0 && isObject(next) && Object.keys(next).length === 0)) delete table[step];
  else Object.defineProperty(table, step, { value: next, enumerable: true, configurable: true, writable: true });
  return table;
}

/** A JSON pointer, as diagnostics give it, as the way into the tree. */
export function fromPointer(pointer: string): Path {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
