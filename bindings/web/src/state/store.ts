// What the form knows right now, as signals, and the one place that asks the engine.

import { batch, computed, effect, signal } from "@preact/signals";
import { start, type Engine } from "../engine/client";
import type { Assessment, Form, FormFact, JsonObject, Look } from "../engine/types";
import { today } from "../format";
import { type Key, type Lang, tell } from "../texts";
import { allFirst } from "../engine/first";
import * as history from "./history";
import type { Place } from "./keep";
import { rebase } from "./merge";
import { mended, type Fault } from "./mend";
import { Shared } from "./shared";
import { get, way, type Path } from "./tree";

export const FIRST = "self-check";
export const FULL = "gpei-jatim";
export const PROGRAMMES = [FIRST, FULL] as const;

export const lang = signal<Lang>("id");
export const kept = signal(history.blank(FIRST));
export const place = signal<Place>("disk");
export const engineState = signal<"loading" | "ready" | "broken">("loading");
export const form = signal<Form | undefined>(undefined);
export const look = signal<Look | undefined>(undefined);
/** The questions belong to this profile; while the engine is at work on another they are the old ones. */
export const open = signal<{ of: JsonObject; list: string[] } | undefined>(undefined);
export const faults = signal<Fault[]>([]);
export const result = signal<{ of: JsonObject; programme: string; found: Assessment } | undefined>(undefined);
/** The page that prints, made beside the result. */
export const sheet = signal<string | undefined>(undefined);
/** What has just happened, in words; and the step that it was, if it can be taken back. */
export const said = signal("");
const saidOf = signal<history.Step | undefined>(undefined);
/** Whoever has changed something else since must not take back that. */
export const undoable = computed(() => saidOf.value !== undefined && kept.value.past.at(-1) === saidOf.value);
/** The question on the screen, if the owner chose it; otherwise the next one. */
export const at = signal<string | undefined>(undefined);
export const day = signal(today());
/** Counts what was judged, so that a test can tell a new result from an equal old one. */
export const judged = signal(0);

export const t = (key: Key, gaps?: Record<string, string | number>) => tell(key, lang.value, gaps);
export const words = (text: { id: string; en: string } | undefined) => text?.[lang.value] ?? "";

export const profile = computed(() => kept.value.profile);
export const programme = computed(() => kept.value.programme);
export const goods = computed(() => {
  const unit = get(profile.value, ["product", "unit"]);
  return typeof unit === "string" ? unit : undefined;
});
export const isBlank = computed(() => Object.keys(profile.value).length === 0 && kept.value.skipped.length === 0);

const facts = computed(() => new Map((form.value?.facts ?? allFirst).map((one) => [one.path, one])));
export const fact = (path: string): FormFact | undefined => facts.value.get(path);
export const unitWords = (unit: string | undefined): string => {
  if (!unit) return "";
  // Before the unit of the product is known there is none to show.
  if (goods.value === undefined && unit.split("/").includes("goods")) return "";
  const name = unit.split("/").map((part) => (part === "goods" ? (goods.value ?? part) : part)).join("/");
  return words(form.value?.units[name]) || name;
};
export const label = (name: string): string => words(form.value?.labels[name]) || name;

export const isSkipped = (path: string): boolean => kept.value.skipped.includes(path);
export const valueAt = (path: Path) => get(profile.value, path);
export const isAnswered = (path: string): boolean => valueAt(way(path)) !== undefined;

export function say(what: string, isChange = false): void {
  batch(() => ([said.value, saidOf.value] = [what, isChange ? kept.peek().past.at(-1) : undefined]));
}

// ---- changes

function change(next: history.Kept): void {
  kept.value = next;
}

export function answer(path: Path, value: Parameters<typeof history.answer>[2], typing: boolean | string = false): void {
  change(history.answer(kept.value, path, value, typing));
}
export function skip(path: string): void {
  change(history.skip(kept.value, way(path)));
}
export function came(path: string): void {
  change(history.came(kept.value, path));
}
export function undo(): void {
  const step = kept.value.past.at(-1);
  if (!step) return;
  change(history.undo(kept.value));
  say(t("undone", { what: named(step.path) }));
}
export function redo(): void {
  const [step] = kept.value.future;
  if (!step) return;
  change(history.redo(kept.value));
  say(t("redone", { what: named(step.path) }));
}
export function replace(next: JsonObject): void {
  change(history.answer(kept.value, [], next));
}
export function choose(programme: string): void {
  at.value = undefined;
  if (programme === kept.value.programme) return;
  batch(() => {
    change({ ...kept.value, programme });
    open.value = undefined;
    look.value = undefined;
  });
}

/** A place in words: the question, or the record it stands in. */
export function named(path: Path): string {
  const known = fact(path.slice(0, 2).join("."));
  if (known) return words(known.ask);
  return path.length === 0 ? t("openFile") : path.join(" ");
}

// ---- keeping

/** What is kept, as one value: the answers and the language. */
interface State {
  kept: history.Kept;
  lang: Lang;
}

const now = (): State => ({ kept: kept.peek(), lang: lang.peek() });

const shared = new Shared<State>({
  now,
  read: (found) => {
    const record = found as Partial<State> | undefined;
    const old = history.read(record?.kept, PROGRAMMES);
    return old && { kept: old, lang: record?.lang === "en" || record?.lang === "id" ? record.lang : lang.peek() };
  },
  blank: () => ({ kept: history.blank(FIRST), lang: lang.peek() }),
  same: (a, b) => a.kept === b.kept && a.lang === b.lang,
  rebase: (base, mine, theirs) => ({
    kept: rebase(base.kept, mine.kept, theirs.kept),
    lang: mine.lang === base.lang ? theirs.lang : mine.lang,
  }),
  take: (next, isErased) => {
    batch(() => {
      if (next.kept.programme !== kept.peek().programme || isErased) [open.value, look.value] = [undefined, undefined];
      [kept.value, lang.value] = [next.kept, next.lang];
    });
    if (!isErased) say(t("otherWindow"));
  },
  placed: (found) => {
    place.value = found;
  },
});

/** Loads what was kept, then writes at each change. */
export async function startKeeping(): Promise<void> {
  const old = await shared.start();
  if (old) batch(() => ([kept.value, lang.value] = [old.kept, old.lang]));
  effect(() => {
    // Read here, so that each change of them is written.
    void [kept.value, lang.value];
    shared.push();
  });
}

/** Removes everything from this device; the page starts anew. */
export async function eraseAll(): Promise<void> {
  await shared.erase();
  batch(() => {
    at.value = undefined;
    result.value = undefined;
    sheet.value = undefined;
    faults.value = [];
  });
}

/** Everything is on the disk when this is done. */
export const isSaved = (): Promise<void> => shared.settled();

// ---- the engine

let engine: Engine | undefined;
let tried: () => void;
/** The engine is there, or cannot be. */
const isTried = new Promise<void>((done) => (tried = done));

export async function startEngine(): Promise<void> {
  try {
    engine = await start();
    form.value = await engine.ask({ want: "form", programme: kept.value.programme });
    engineState.value = "ready";
  } catch {
    engineState.value = "broken";
    return;
  } finally {
    tried();
  }
  effect(() => {
    const wanted = { profile: profile.value, programme: programme.value, as_of: day.value };
    void refresh(wanted);
  });
}

type Wanted = { profile: JsonObject; programme: string; as_of: string };
let newest: Wanted | undefined;

/** First where the owner stands, which takes a millisecond; then what to ask next. What is overtaken is dropped. */
async function refresh(wanted: Wanted): Promise<void> {
  newest = wanted;
  const current = () => newest === wanted;
  try {
    if (form.peek()?.programme.id !== wanted.programme) {
      const made = await need().ask({ want: "form", programme: wanted.programme });
      if (!current()) return;
      form.value = made;
    }
    const ask = (questions: boolean) =>
      mended(wanted.profile, (profile) => need().ask({ want: "look", programme: wanted.programme, as_of: wanted.as_of, profile, questions }));
    const quick = await ask(false);
    if (!current()) return;
    batch(() => {
      look.value = quick.given;
      faults.value = quick.faults;
      judged.value += 1;
    });
    const full = await ask(true);
    if (!current()) return;
    open.value = { of: wanted.profile, list: full.given.open };
  } catch {
    engineState.value = "broken";
  }
}

function need(): Engine {
  if (!engine) throw new Error("no engine");
  return engine;
}

/** The whole result, with reasons, and the printable page. */
export async function makeResult(): Promise<void> {
  const [of, under, as_of, language] = [profile.value, programme.value, day.value, lang.value];
  const fits = () => of === profile.value && under === programme.value;
  try {
    const known = result.peek();
    let found = known?.of === of && known.programme === under ? known.found : undefined;
    if (!found) {
      found = (await mended(of, (profile) => need().ask({ want: "result", programme: under, as_of, profile }))).given;
      if (!fits()) return;
    }
    const { given } = await mended(of, (profile) => need().ask({ want: "page", programme: under, as_of, profile, lang: language }));
    if (!fits()) return;
    // Both at once: the picture of the months comes from the page.
    batch(() => {
      result.value = { of, programme: under, found };
      if (language === lang.value) sheet.value = given.html;
    });
  } catch {
    engineState.value = "broken";
  }
}

/** A profile file as a checked tree. A file may be chosen before the engine is there: then it waits. */
export async function readProfile(text: string): Promise<JsonObject> {
  if (engineState.peek() === "loading") say(t("waitEngine"));
  await isTried;
  return (await need().ask({ want: "profile", programme: programme.value, text })).profile as JsonObject;
}
