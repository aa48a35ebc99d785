// Modules that the build makes: see build/.

declare module "virtual:packed-engine" {
  /** The engine as the npm package holds it, in base64. */
  const packed: string;
  export default packed;
}

declare module "virtual:first-questions" {
  import type { FormFact } from "layak";
  /** By programme: the questions that can be asked before the engine is there, in the engine's own order. */
  export const early: { [programme: string]: FormFact[] };
}
