import type { Assessment, Diagnostic, FormAnswer, FormRequest, Request } from "./types.js";

export type * from "./types.js";

/** A request was refused. */
export class LayakError extends Error {
  diagnostics: Diagnostic[];
}

/** A request without rules of its own: only the engine of `layak/tools` reads rule files. */
export type PageRequest = Omit<Request, "rules">;

/** The engine, ready. */
export interface Layak {
  /** Assesses one enterprise; throws `LayakError` if the request is refused. */
  assess(request: PageRequest | string): Assessment & { type: "assessment" };
  /** The same on texts: request JSON in, canonical answer JSON out, refusals included. */
  assessText(request: string): string;
  /** What a form asks at each step: its questions, a short result, a page, a profile file; throws `LayakError` if refused. */
  form<W extends FormRequest["want"]>(request: FormRequest & { want: W }): FormAnswer & { type: W };
}

/** Loads the engine; `source` is the engine's file, packed or a wasm, its bytes or its address; by default the file that the package holds. */
export function load(source?: string | URL | Response | BufferSource | WebAssembly.Module): Promise<Layak>;
