// The months of the picture as a table, for those who read figures or hear the page.

import type { Possible, Production } from "../engine/types";
import { date, number } from "../format";
import * as store from "../state/store";

const { t } = store;

function said(value: Possible | undefined, unit: string): string {
  const show = (one: unknown) => (typeof one === "number" ? number(one, store.lang.value) : "");
  if (value === undefined) return t("unknown");
  if ("is" in value) return `${show(value.is)} ${unit}`;
  const ends = value as { min?: unknown; max?: unknown };
  return [show(ends.min), show(ends.max)].filter((one) => one !== "").join("–") + ` ${unit}`;
}

export function Figures({ production }: { production: Production }) {
  const unit = store.unitWords(production.unit);
  return (
    <details class="figures">
      <summary>{t("chartTable")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("month")}</th>
            <th scope="col">{t("made")}</th>
          </tr>
        </thead>
        <tbody>
          {production.months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{date(month.month, store.lang.value)}</th>
              <td>{said(month.made, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
