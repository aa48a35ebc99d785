// The questions that can be asked before the engine is there; made from the rules when the form is built.

import { early } from "virtual:first-questions";
import type { FormFact } from "./types";

export const first = (programme: string): FormFact[] => early[programme] ?? [];
export const allFirst: FormFact[] = Object.values(early).flat();
