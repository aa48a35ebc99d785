// The lists of records a profile may carry, as data: a new list is one entry here, and the editor needs no change.

import type { Form, FormFact, Text } from "./engine/types";
import type { Path } from "./state/tree";

/** One column of a record. `unit` may name `goods`, the unit of the product. */
export interface Column {
  key: string;
  kind: "text" | "number" | "bool" | "choice" | "choices" | "date";
  label: Text;
  help?: Text | undefined;
  evidence?: Text | undefined;
  unit?: string | undefined;
  choices?: { value: string; label: Text }[] | undefined;
  min?: number | undefined;
  max?: number | undefined;
  whole?: boolean | undefined;
}

export interface RecordList {
  /** Its address in the form. */
  id: string;
  path: Path;
  /** The part of the form that it stands in. */
  topic: string;
  title: Text;
  lead: Text;
  /** One record, in a sentence: "Tambah mitra". */
  item: Text;
  /** One row for each month of a period, or one card for each record. */
  layout: "months" | "cards";
  columns: Column[];
  /** Further columns: the questions of this part of the catalogue. */
  facts?: string;
}

const t = (id: string, en: string): Text => ({ id, en });
const of = (value: string, id: string, en: string) => ({ value, label: t(id, en) });

export const LISTS: RecordList[] = [
  {
    id: "months",
    path: ["production", "month"],
    topic: "production",
    title: t("Catatan produksi bulanan", "Monthly production"),
    lead: t(
      "Enam bulan sudah berguna, dua belas lebih baik. Bulan kosong berarti belum tahu; isi 0 bila tidak berproduksi.",
      "Six months are useful, twelve are better. An empty month is not known; give 0 if nothing was made.",
    ),
    item: t("bulan", "month"),
    layout: "months",
    columns: [
      { key: "made", kind: "number", label: t("Hasil baik", "Good output"), unit: "goods", min: 0 },
      { key: "rejected", kind: "number", label: t("Gagal atau ditolak", "Rejected"), unit: "goods", min: 0 },
      {
        key: "limited_by",
        kind: "choice",
        label: t("Dibatasi oleh", "Limited by"),
        choices: [
          of("orders", "pesanan sedikit", "few orders"),
          of("material", "bahan baku", "material"),
          of("labour", "tenaga kerja", "labour"),
          of("machine", "mesin", "machines"),
          of("season", "musim", "season"),
        ],
      },
    ],
  },
  {
    id: "steps",
    path: ["process"],
    topic: "production",
    title: t("Langkah produksi", "Steps of production"),
    lead: t("Satu kartu untuk setiap langkah. Langkah yang paling lambat menentukan kapasitas.", "One card for each step. The slowest step decides the capacity."),
    item: t("langkah", "step"),
    layout: "cards",
    columns: [
      { key: "name", kind: "text", label: t("Nama langkah", "Name of the step"), help: t("Misalnya: memotong, menjahit, mengemas.", "Such as cutting, sewing, packing.") },
      { key: "machines", kind: "number", label: t("Berapa mesin atau orang bekerja bersamaan?", "How many machines or people work side by side?"), min: 0 },
      { key: "rate", kind: "number", label: t("Hasil per jam dari satu mesin atau orang", "Output per hour of one machine or person"), unit: "goods/h", min: 0 },
      { key: "hours", kind: "number", label: t("Jam kerja sebulan", "Working hours a month"), unit: "h", min: 0, max: 744 },
      { key: "availability", kind: "number", label: t("Bagian waktu mesin benar-benar jalan (0 sampai 1)", "Share of the time it really runs (0 to 1)"), min: 0, max: 1 },
      { key: "yield", kind: "number", label: t("Bagian hasil yang baik (0 sampai 1)", "Share of good output (0 to 1)"), min: 0, max: 1 },
    ],
  },
  {
    id: "partners",
    path: ["partner"],
    topic: "partner",
    title: t("Mitra produksi", "Production partners"),
    lead: t("Usaha lain yang ikut membuat pesanan. Hasilnya harus sama dengan buatan Anda.", "Other workshops that help to fill the order. Their goods must equal yours."),
    item: t("mitra", "partner"),
    layout: "cards",
    columns: [{ key: "id", kind: "text", label: t("Nama atau kode mitra", "Name or code of the partner"), help: t("Jangan tulis nama orang.", "Do not write a person's name.") }],
    facts: "partner",
  },
];

/** All columns of a list, those from the catalogue included. */
export function columnsOf(list: RecordList, form: Form | undefined): Column[] {
  const facts = list.facts === undefined ? [] : (form?.facts ?? []).filter((fact) => fact.topic === list.facts);
  return [...list.columns, ...facts.map(column)];
}

function column(fact: FormFact): Column {
  const { kind, ask, help, evidence, choices, unit, min, max, whole, path } = fact;
  return { key: path.slice(path.indexOf(".") + 1), kind: kind as Column["kind"], label: ask, help, evidence, choices, unit, min, max, whole };
}
