// Monthly output against the order: bars from the owner's months, a line for what the order needs. The table beside it says the same.

import type { Assessment, Possible } from "../engine/types";
import { date, monthName, number } from "../format";
import { to } from "../route";
import * as store from "../state/store";
import { get, isObject } from "../state/tree";

const { t } = store;

const one = (value: Possible | undefined): number | undefined => (value && "is" in value && typeof value.is === "number" ? value.is : undefined);

export function Chart({ found }: { found: Assessment }) {
  const months = get(store.profile.value, ["production", "month"]);
  const rows = (Array.isArray(months) ? months.filter(isObject) : [])
    .map((row) => ({ month: String(row["month"]), made: typeof row["made"] === "number" ? row["made"] : undefined }))
    .filter((row): row is { month: string; made: number } => row.made !== undefined);
  const need = one(found.measures["order.required_per_month"]?.value);
  const language = store.lang.value;
  if (rows.length === 0) {
    return (
      <p class="state">
        {t("chartNone")} <a href={to("daftar", "months")}>{t("edit")}</a>
      </p>
    );
  }
  const [width, height, foot] = [360, 180, 22];
  const most = Math.max(need ?? 0, ...rows.map((row) => row.made)) * 1.12 || 1;
  const y = (value: number) => height - foot - (value / most) * (height - foot - 8);
  const step = width / rows.length;
  const unit = store.goods.value ? store.unitWords("goods") : "";
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={need === undefined ? t("chartTitle") : t("chartOrder", { n: `${number(need, language)} ${unit}` })}>
        {rows.map((row, at) => (
          <g key={row.month}>
            <rect class={need !== undefined && row.made < need ? "short" : "enough"} x={at * step + step * 0.15} width={step * 0.7} y={y(row.made)} height={height - foot - y(row.made)} rx="3" />
            <text x={at * step + step / 2} y={height - 6} text-anchor="middle">
              {monthName(Number(row.month.slice(5, 7)), language, "short")}
            </text>
          </g>
        ))}
        {need !== undefined && <line x1="0" x2={width} y1={y(need)} y2={y(need)} />}
      </svg>
      <figcaption>{need !== undefined && t("chartOrder", { n: `${number(need, language)} ${unit}` })}</figcaption>
      <details>
        <summary>{t("chartTable")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("month")}</th>
              <th scope="col">{t("made")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.month}>
                <th scope="row">{date(row.month, language)}</th>
                <td>
                  {number(row.made, language)} {unit}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
