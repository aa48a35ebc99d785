// The verdict in one sentence, and what must be read with it: legal requirements, reach of the rules, the order.

import type { Assessment, LadderVerdict } from "../engine/types";
import { number } from "../format";
import { reach, required, tone, verdict } from "../parts/standing";
import { go } from "../route";
import * as store from "../state/store";

const { t, words } = store;

/** The ladder by which a programme chooses: its best verdict is not a place yet. */
const CHOOSING = "kurasi";
/** Warnings that say how far this result can be trusted. */
const TRUST = ["rules_stale", "ship_date_past", "evidence_expired", "history_unused"];

export function Told({ found }: { found: Assessment }) {
  const { verdicts, coverage, warnings } = found;
  const look = store.look.value;
  const reached = reach(coverage);
  const next = verdicts.some((one) => !one.decided) && store.open.value?.of === store.profile.value ? store.open.value.list[0] : undefined;
  return (
    <>
      <div class="verdicts">
        {verdicts.map((one) => (
          <div class={`verdict-card ${tone(one)}`} key={one.ladder}>
            {verdicts.length > 1 && <small>{words(one.title)}</small>}
            <p>{verdict(one)}</p>
            {one.without_waivers && <small>{t("withoutWaivers", { what: verdict(bare(one, one.without_waivers)) })}</small>}
            {one.ladder === CHOOSING && tone(one) !== "bad" && <small>{t("noPlace")}</small>}
          </div>
        ))}
      </div>
      {next !== undefined && (
        <p class="answer-first">
          {t("answerFirst")}{" "}
          <button
            type="button"
            class="link"
            onClick={() => {
              store.at.value = next;
              go("tanya");
            }}
          >
            {words(store.fact(next)?.ask)}
          </button>
        </p>
      )}
      {look && (look.required.selected > look.required.not_applicable || coverage.level === "full") && <p class="required">{required(look)}</p>}
      {reached !== undefined && <p class="note">{reached}</p>}
      {warnings
        .filter((one) => TRUST.includes(one.kind))
        .map((one) => (
          <p class="note" key={one.kind + one.about}>
            {words(one.message)}
          </p>
        ))}
      <Order found={found} />
    </>
  );
}

/** The same ladder as it stands without waivers. */
function bare(one: LadderVerdict, possible: LadderVerdict["possible"]): LadderVerdict {
  return { ...one, possible, guaranteed: possible.at(-1) ?? one.guaranteed, decided: possible.length === 1 };
}

function Order({ found }: { found: Assessment }) {
  const { quantity, unit, reference, given } = found.order;
  const count = quantity && "is" in quantity && typeof quantity.is === "number" ? quantity.is : undefined;
  if (count === undefined || (!given && !reference)) return null;
  const what = `${number(count, store.lang.value)} ${store.unitWords(unit)}`.trim();
  return <p class="note">{t(reference ? "orderReference" : "orderGiven", { what })}</p>;
}
