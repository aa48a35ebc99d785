// What both entries share: loads an engine once, turns JSON text into values. Nothing is decided here.

import { unpack } from "./unpack.js";

/** A request or rule file was refused; `diagnostics` holds every reason. */
export class LayakError extends Error {
  constructor(diagnostics) {
    super(diagnostics.map(line).join("\n"));
    this.name = "LayakError";
    this.diagnostics = diagnostics;
  }
}

function line({ code, message, span }) {
  const where = span ? `${span.file}:${span.line}:${span.column}: ` : "";
  return `${where}${message.en} [${code}]`;
}

/**
 * A function that loads one engine. Without an argument it takes the file beside this module (in Node from the disk, in a browser by
 * `fetch`); a bundler or a page that carries the file's bytes itself passes them, or their address.
 */
export function loader(init, address, made) {
  let loading;
  const start = async (source) => {
    await init({ module_or_path: await engine(source ?? address()) });
    return Object.freeze(made());
  };
  return (source) => {
    loading ??= start(source).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function engine(source) {
  if (source instanceof WebAssembly.Module) return source;
  return unpack(ArrayBuffer.isView(source) ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength) : new Uint8Array(await bytes(source)));
}

async function bytes(source) {
  if (source instanceof ArrayBuffer) return source;
  if (source instanceof URL && source.protocol === "file:" && globalThis.process?.versions?.node !== undefined) {
    // Hidden from bundlers, which would otherwise look for Node's modules in a browser build.
    const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ "node:fs/promises");
    return readFile(source);
  }
  const response = source instanceof Response ? source : await fetch(source);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.arrayBuffer();
}

const text = (request) => (typeof request === "string" ? request : JSON.stringify(request));

/** A function of the wasm that answers texts, as one that answers values. */
export const answering = (native) => (request) => {
  const answer = JSON.parse(native(text(request)));
  if (answer.type === "refused") throw new LayakError(answer.diagnostics);
  return answer;
};
