// Modules that the build makes: see build/.

declare module "virtual:packed-wasm" {
  /** The wasm, gzipped, in base64. */
  const packed: string;
  export default packed;
}

declare module "virtual:first-questions" {
  import type { FormFact, Text } from "layak";
  /** The questions that can be asked before the engine is there, from the rules themselves. */
  export const facts: FormFact[];
  export const titles: { [programme: string]: Text };
}
