// Behind a switch, for assessors: what orders candidates, what identifies the result, and what was granted.

import type { Assessment } from "../engine/types";
import { number, percent, range } from "../format";
import { WAIVERS } from "../lists/waivers";
import { to } from "../route";
import { recordsOf } from "../state/records";
import * as store from "../state/store";

const { t, words } = store;

/** Warnings that tell an owner nothing. */
const FOR_ASSESSORS = ["waiver_unused", "nothing_applicable"];

export function Assessor({ found }: { found: Assessment }) {
  const language = store.lang.value;
  const told = found.warnings.filter((one) => FOR_ASSESSORS.includes(one.kind));
  const points = (value: number) => number(value, language, 1);
  return (
    <details class="assessor">
      <summary>{t("forAssessor")}</summary>
      <p>{t("forAssessorLead")}</p>
      {found.score && <p>{t("score", { low: points(found.score.low), high: points(found.score.high) })}</p>}
      <p>{t("complete", { n: percent(found.completeness, language) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("dimension")}</th>
            <th scope="col">{t("weight")}</th>
            <th scope="col">{t("range")}</th>
          </tr>
        </thead>
        <tbody>
          {found.dimensions.map((one) => (
            <tr key={one.id}>
              <th scope="row">{words(one.title)}</th>
              <td>{percent(one.weight, language)}</td>
              <td>{one.score ? range(one.score.low, one.score.high, language, points) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Notes found={found} />
      {told.length > 0 && (
        <ul class="small">
          {told.map((one, at) => (
            <li key={at}>{words(one.message)}</li>
          ))}
        </ul>
      )}
      {store.programme.value === store.FULL && (
        <p>
          <a href={to("daftar", WAIVERS.id)}>{words(WAIVERS.title)}</a> <small>{t("rows", { n: recordsOf(store.profile.value["waiver"]).length })}</small>
        </p>
      )}
      <p class="small">
        {t("digest")}: <code>{found.digest}</code>
      </p>
      <p class="small">{t("version", { engine: found.engine, version: found.programme.version })}</p>
    </details>
  );
}

/** Measures whose note is a statistician's test: it stands in the assessor's report, never on an owner's phone. */
const TESTED = ["continuity.trend"];

/** How figures were come by, where that is not plain; the words are the engine's. */
function Notes({ found }: { found: Assessment }) {
  const noted = Object.entries(found.measures).filter(([name, measure]) => measure?.note !== undefined && !TESTED.includes(name));
  if (noted.length === 0) return null;
  return (
    <dl class="notes">
      {noted.map(([name, measure]) => (
        <div key={name}>
          <dt>{words(measure?.title)}</dt>
          <dd>{words(measure?.note)}</dd>
        </div>
      ))}
    </dl>
  );
}
