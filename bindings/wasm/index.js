// Loads the wasm once and turns JSON text into values. Nothing is decided here.

import init, * as glue from "./glue/layak.js";

// A copy, since the engine that the form carries is without some of them.
const native = { ...glue };

/** A request or rule file was refused; `diagnostics` holds every reason. */
export class LayakError extends Error {
  constructor(diagnostics) {
    super(diagnostics.map(line).join("\n"));
    this.name = "LayakError";
    this.diagnostics = diagnostics;
  }
}

let loading;

/**
 * Loads the engine. Without an argument it takes the wasm file beside this module (in Node from the disk, in a browser by
 * `fetch`); a bundler or a page that carries the bytes itself passes them, or their address.
 */
export function load(source) {
  loading ??= start(source).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(source) {
  await init({ module_or_path: source ?? (await nearby()) });
  const texts = { assessText: native.assess, rankText: native.rank };
  return Object.freeze({ assess, form, rank, check, schema, schemaNames: native.schemaNames, ...texts });
}

async function nearby() {
  if (globalThis.process?.versions?.node === undefined) return undefined;
  // Hidden from bundlers, which would otherwise look for Node's modules in a browser build.
  const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ "node:fs/promises");
  return readFile(new URL("./glue/layak_bg.wasm", import.meta.url));
}

const text = (request) => (typeof request === "string" ? request : JSON.stringify(request));

function read(json) {
  const answer = JSON.parse(json);
  if (answer.type === "refused") throw new LayakError(answer.diagnostics);
  return answer;
}

const assess = (request) => read(native.assess(text(request)));
const form = (request) => read(native.form(text(request)));
const rank = (request) => read(native.rank(text(request)));

function check(files) {
  return JSON.parse(native.check(JSON.stringify(files)));
}

function schema(name) {
  const found = native.schema(name);
  return found === undefined ? undefined : JSON.parse(found);
}

function line({ code, message, span }) {
  const where = span ? `${span.file}:${span.line}:${span.column}: ` : "";
  return `${where}${message.en} [${code}]`;
}
