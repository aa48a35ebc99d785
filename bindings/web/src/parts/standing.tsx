// Where the owner stands, at every moment: the verdict in one sentence, the legal requirements, and what cannot be used.

import { LISTS } from "../lists";
import { go } from "../route";
import * as store from "../state/store";
import type { LadderVerdict, Look, Text } from "../engine/types";

const { t, words } = store;

/** A verdict in a few words: the label, or both ends of what is still possible. */
export function verdict(one: LadderVerdict): string {
  const [best, worst] = [one.possible[0], one.possible.at(-1)];
  if (one.decided || !best || !worst) return words(one.guaranteed.label);
  return t("between", { best: words(best.label), worst: words(worst.label) });
}

/** The same in the fewest words: labels end where their explanation begins. */
export function brief(one: LadderVerdict): string {
  const short = (label: Text) => words(label).split(":")[0] ?? "";
  const [best, worst] = [one.possible[0], one.possible.at(-1)];
  if (one.decided || !best || !worst) return short(one.guaranteed.label);
  return t("betweenBrief", { best: short(best.label), worst: short(worst.label) });
}

/** How a verdict is coloured, by its place on the ladder: ends are clear, the middle is not. */
export function tone(one: LadderVerdict): "open" | "good" | "bad" | "middle" {
  if (!one.decided) return "open";
  if (one.guaranteed.id === "siap") return "good";
  return one.guaranteed.id === "belum" ? "bad" : "middle";
}

/** "Syarat wajib: 3 belum, 2 belum diketahui." Where only some rules are looked at, it says so: "all met" would promise too much. */
export function required({ required: { met, unmet, unknown, waived }, coverage, verdicts }: Look): string {
  if (met + unmet + unknown + waived === 0) return t(store.programme.value === store.FIRST ? "requiredLater" : "requiredNone");
  if (unmet + unknown + waived === 0) return t(coverage.level === "full" ? "requiredMet" : "requiredMetHere");
  const main = verdicts.at(-1);
  // A ladder may forgive small demands of law; beside its best verdict they must not look like an error.
  const isForgiven = unmet > 0 && main !== undefined && tone(main) === "good";
  return t("required", { unmet, unknown }) + (waived > 0 ? t("requiredWaived", { n: waived }) : "") + (isForgiven ? t("requiredForgiven") : "");
}

/** How far the rules reach, where they do not reach all the way. */
export function reach({ level, note, possible }: Look["coverage"]): string | undefined {
  if (level === "full") return undefined;
  if (level === "partial") return words(note) || t("reachPartial");
  return t(possible.length > 1 ? "reachOpen" : "reachNone");
}

export function Standing() {
  const look = store.look.value;
  const main = look?.verdicts.at(-1);
  // Most often the signal was gone when the engine was to be fetched.
  const broken = store.engineState.value === "broken";
  return (
    <section class={`standing ${main ? tone(main) : "open"}`} data-judged={store.judged.value} aria-label={t("standing")}>
      <div aria-live="polite">
        {look && main ? (
          <>
            {look.verdicts.map((one) => (
              <p class="verdict" key={one.ladder}>
                {look.verdicts.length > 1 && <small class="ladder">{words(one.title)}: </small>}
                {brief(one)}
              </p>
            ))}
            <p class="counts">
              {required(look)}
            </p>
          </>
        ) : (
          <p class="counts">{broken ? `${t("engineBroken")} ${t("engineHelp")}` : t("waitEngine")}</p>
        )}
      </div>
      {broken && (
        <button type="button" class="button quiet" onClick={() => location.reload()}>
          {t("tryAgain")}
        </button>
      )}
    </section>
  );
}

/** What is wrong with a list or a record as a whole; what is wrong with one column stands there. */
export function RecordFaults({ path, depth }: { path: readonly (string | number)[]; depth: number }) {
  const mine = store.faults.value.filter((fault) => path.every((step, at) => fault.at[at] === String(step)) && fault.at.length < depth);
  return mine.length === 0 ? null : (
    <p class="wrong" role="alert">
      {mine.map((fault, at) => (
        <span key={at}>{words(fault.diagnostic.message)}</span>
      ))}
    </p>
  );
}

/** Answers that the engine refused, each a way to its place. */
export function Faults() {
  const list = store.faults.value;
  if (list.length === 0) return null;
  return (
    <div class="summary" role="alert">
      <h2>{t("faultsTitle")}</h2>
      <p>{t("faultsLead")}</p>
      <ul>
        {list.map((fault, at) => (
          <li key={at}>
            <button type="button" class="link" onClick={() => show(fault.path.map(String))}>
              {words(fault.diagnostic.message)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function show(path: string[]): void {
  const list = LISTS.find((one) => one.path.every((step, at) => path[at] === String(step)));
  if (list) return go("daftar", list.id);
  store.at.value = path.slice(0, 2).join(".");
  go("tanya");
}
