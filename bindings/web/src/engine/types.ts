// The wire types, and the messages between the page and the engine's thread.

import type { Assessment, Diagnostic, Form, Look } from "layak";

export type { Action, Assessment, Basis, Diagnostic, Finding, Form, FormFact, LadderVerdict, Look, Possible, Production, Text, ToDo } from "layak";

/** JSON as profiles carry it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** What the page asks of the engine's thread. */
export type Ask =
  | { want: "form"; programme: string }
  | { want: "look"; programme: string; as_of: string; profile: JsonObject; questions: boolean }
  | { want: "result"; programme: string; as_of: string; profile: JsonObject }
  | { want: "page"; programme: string; as_of: string; profile: JsonObject; lang: "id" | "en" }
  | { want: "profile"; programme: string; text: string };

/** What comes back, by wish. */
export interface Given {
  form: Form;
  look: Look;
  result: Assessment;
  page: { html: string };
  profile: { profile: unknown };
}

export type Reply = { id: number } & ({ ok: unknown } | { refused: Diagnostic[] } | { broken: string });

/** The engine refused what it was given; every reason is here. */
export class Refused extends Error {
  constructor(readonly diagnostics: Diagnostic[]) {
    super(diagnostics.map((one) => one.message.en).join("\n"));
    this.name = "Refused";
  }
}
