// Loads the wasm once and turns JSON text into values. Nothing is decided here.

import init, * as native from "./glue/layak.js";

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
  return Object.freeze({ assess, form, check, schema, schemaNames: native.schemaNames, assessText: native.assess });
}

async function nearby() {
  if (globalThis.process?.versions?.node === undefined) return undefined;
  // Hidden from bundlers, which would otherwise look for Node's modules in a browser build.
  const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ "node:fs/promises");
  return readFile(new URL("./glue/layak_bg.wasm", import.meta.url));
}

function assess(request) {
  const answer = JSON.parse(native.assess(typeof request === "string" ? request : JSON.stringify(request)));
  if (answer.type === "refused") throw new LayakError(answer.diagnostics);
  return answer;
}

function form(request) {
  const answer = JSON.parse(native.form(JSON.stringify(request)));
  if (answer.type === "refused") throw new LayakError(answer.diagnostics);
  return answer;
}

function check(files) {
  return JSON.parse(native.check(JSON.stringify(files)));
}

function schema(name) {
  const text = native.schema(name);
  return text === undefined ? undefined : JSON.parse(text);
}

function line({ code, message, span }) {
  const where = span ? `${span.file}:${span.line}:${span.column}: ` : "";
  return `${where}${message.en} [${code}]`;
}
