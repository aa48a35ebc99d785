/** One rule file. */
export interface RuleText {
  name: string;
  text: string;
}

/** One sentence in both languages. */
export interface Text {
  id: string;
  en: string;
}

/** A place in a text: lines and columns from 1, bytes half-open. */
export interface Place {
  file: string;
  line: number;
  column: number;
  start: number;
  end: number;
  text: string;
}

/** What is wrong, where, and what to do about it. */
export interface Diagnostic {
  code: string;
  severity: "error" | "warning";
  message: Text;
  span?: Place;
  pointer?: string;
  help?: Text;
  labels?: { span: Place; message: Text }[];
}

/** What to assess; the full shape is `schema("request")`. */
export interface Request {
  programme: string;
  /** YYYY-MM-DD */
  as_of: string;
  /** An object, or its text in TOML or JSON. */
  profile: unknown;
  evidence_level?: "declared" | "seen" | "verified";
  questions?: boolean;
  rules?: RuleText[];
}

/** What is known; the full shape is `schema("answer")`. */
export interface Assessment {
  type: "assessment";
  digest: string;
  [field: string]: unknown;
}

/** A request or rule file was refused. */
export class LayakError extends Error {
  diagnostics: Diagnostic[];
}

/** The engine, ready. */
export interface Layak {
  /** Assesses one enterprise; throws `LayakError` if the request is refused. */
  assess(request: Request | string): Assessment;
  /** The same on texts: request JSON in, canonical answer JSON out, refusals included. */
  assessText(request: string): string;
  /** Checks rule files; an empty list means that all is well. */
  check(files: RuleText[]): Diagnostic[];
  /** A JSON Schema by name, if there is one. */
  schema(name: string): object | undefined;
  /** Every name that `schema` knows. */
  schemaNames(): string[];
}

/** Loads the engine; `source` is the wasm, its bytes or its address, by default the file beside this module. */
export function load(source?: string | URL | Response | BufferSource | WebAssembly.Module): Promise<Layak>;
