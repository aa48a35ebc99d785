// Numbers, money and days as each language writes them, and numbers as people type them.

import type { Lang } from "./texts";

export const LOCALE: Record<Lang, string> = { id: "id-ID", en: "en-GB" };

export function number(value: number, lang: Lang, digits = 3): string {
  return new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: digits }).format(value);
}

export function percent(share: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALE[lang], { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** `Rp1.500.000`; large round sums in words, as owners say them. */
export function rupiah(value: number, lang: Lang): string {
  const mark = lang === "id" ? "Rp" : "IDR ";
  return `${mark}${number(value, lang, 0)}`;
}

export function range(low: number, high: number, lang: Lang, show: (value: number, lang: Lang) => string = number): string {
  return low === high ? show(low, lang) : `${show(low, lang)}–${show(high, lang)}`;
}

/** `2026-11-21` or `2026-11` in words. */
export function date(iso: string, lang: Lang): string {
  const [year, month, day] = iso.split("-").map(Number);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  if (Number.isNaN(at.getTime())) return iso;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  if (day !== undefined) options.day = "numeric";
  return new Intl.DateTimeFormat(LOCALE[lang], options).format(at);
}

export function monthName(month: number, lang: Lang, style: "long" | "short" = "long"): string {
  return new Intl.DateTimeFormat(LOCALE[lang], { month: style, timeZone: "UTC" }).format(new Date(Date.UTC(2026, month - 1, 1)));
}

export function list(items: string[], lang: Lang): string {
  return new Intl.ListFormat(LOCALE[lang], { type: "disjunction" }).format(items);
}

/** The day here, as the engine wants it. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A number as typed: `1.500`, `1.500,5` in Bahasa Indonesia, `1,500.5` in English; a lone separator that cannot group is a decimal one. */
export function parseNumber(typed: string, lang: Lang): number | undefined {
  const text = typed.replace(/^\s*(Rp\.?|IDR)\s*/i, "").replace(/[\s\u00a0_]/g, "");
  if (!/^-?[\d.,]+$/.test(text) || !/\d/.test(text)) return undefined;
  const [group, point] = lang === "id" ? [".", ","] : [",", "."];
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`);
  const plain = new RegExp(`^-?\\d+(\\${point}\\d+)?$`);
  const other = new RegExp(`^-?\\d+\\${group}\\d+$`);
  let clean: string;
  if (grouped.test(text)) clean = text.replaceAll(group, "").replace(point, ".");
  else if (plain.test(text)) clean = text.replace(point, ".");
  else if (other.test(text)) clean = text.replace(group, ".");
  else return undefined;
  const value = Number(clean);
  return Number.isFinite(value) ? value : undefined;
}

/** A number for typing: no grouping, the decimal mark of the language. */
export function typed(value: number, lang: Lang): string {
  const text = String(value);
  return lang === "id" ? text.replace(".", ",") : text;
}

/** A number as it stands in a field that nobody types in: grouped, nothing rounded that a person would type. */
export function grouped(value: number, lang: Lang): string {
  return number(value, lang, 12);
}

/** A day that exists, as ISO text. */
export function isoDay(year: number, month: number, day?: number): string | undefined {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12)) return undefined;
  const start = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return start;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && day >= 1 ? `${start}-${String(day).padStart(2, "0")}` : undefined;
}

/** Months from one to the other, both included; at most `most`. */
export function months(from: string, to: string, most = 120): string[] {
  const found: string[] = [];
  let [year = 0, month = 0] = from.split("-").map(Number);
  if (!/^\d{4}-\d{2}/.test(from) || !/^\d{4}-\d{2}/.test(to)) return [];
  const end = to.slice(0, 7);
  for (;;) {
    const now = `${year}-${String(month).padStart(2, "0")}`;
    if (now > end || found.length === most) return found;
    found.push(now);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

/** The month `count` months before a day. */
export function monthBefore(iso: string, count: number): string {
  const [year = 2000, month = 1] = iso.split("-").map(Number);
  const at = year * 12 + (month - 1) - count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}
