import type { Layak } from "./index.js";
import type { Assessment, Cohort, Diagnostic, RankRequest, Request, RuleText } from "./types.js";

export { LayakError } from "./index.js";
export type * from "./types.js";

/** The engine with everything. */
export interface LayakTools extends Layak {
  /** Assesses one enterprise, by the rule files of the request if it brings any; throws `LayakError` if the request is refused. */
  assess(request: Request | string): Assessment & { type: "assessment" };
  /** Ranks a cohort; throws `LayakError` if the request is refused. */
  rank(request: RankRequest | string): Cohort & { type: "cohort" };
  /** The same on texts: request JSON in, canonical answer JSON out, refusals included. */
  rankText(request: string): string;
  /** Checks rule files; an empty list means that all is well. */
  check(files: RuleText[]): Diagnostic[];
  /** A JSON Schema by name, if there is one. */
  schema(name: string): object | undefined;
  /** Every name that `schema` knows. */
  schemaNames(): string[];
}

/** Loads the engine; `source` is the engine's file, packed or a wasm, its bytes or its address; by default the file that the package holds. */
export function load(source?: string | URL | Response | BufferSource | WebAssembly.Module): Promise<LayakTools>;
