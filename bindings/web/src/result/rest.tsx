// Output against the order, what is good already, and what will change.

import type { Assessment } from "../engine/types";
import { date } from "../format";
import { Annex, hasAnnex } from "../parts/annex";
import { Figures } from "../parts/figures";
import { to } from "../route";
import * as store from "../state/store";
import { first, Section, useSome } from "./section";

const { t, words } = store;

/** Months against the order as a picture, or how to get there; measuring and members. */
export function Records({ found }: { found: Assessment }) {
  return (
    <>
      {hasAnnex(store.sheet.value, "months") ? (
        <div class="records">
          <Annex kind="months" />
          {found.production && <Figures production={found.production} />}
        </div>
      ) : (
        <Section id="chart" title={t("chartTitle")}>
          <p class="state">{t("chartNone")}</p>
          <p>
            <a class="button quiet" href={to("daftar", "months")}>
              {t("chartFill")}
            </a>
          </p>
        </Section>
      )}
      <Annex kind="facts" />
    </>
  );
}

export function Good({ found }: { found: Assessment }) {
  const met = first(found.findings.filter((one) => one.outcome === "met"));
  const { some, more } = useSome(met, 8);
  return (
    <Section id="good" title={t("goodTitle")}>
      {met.length === 0 && <p class="state">{t("goodNone")}</p>}
      <ul class="good">
        {some.map((one) => (
          <li key={one.rule}>{words(one.title)}</li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

export function Soon({ found }: { found: Assessment }) {
  const { some, more } = useSome(found.upcoming, 5);
  const expiring = found.warnings.filter((one) => one.kind === "evidence_expiring");
  return (
    <Section id="soon" title={t("soonTitle")}>
      {found.upcoming.length === 0 && expiring.length === 0 && <p class="state">{t("soonNone")}</p>}
      <ul class="soon">
        {some.map((one) => (
          <li key={`${one.id}-${one.kind}`}>
            <b>{date(one.on, store.lang.value)}</b> {words(one.title)} <small>({store.label(`upcoming.${one.kind}`)})</small>
          </li>
        ))}
        {expiring.map((one, at) => (
          <li key={at}>{words(one.message)}</li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

