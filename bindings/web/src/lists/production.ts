// Records of production: months, weak months of every year, steps.

import { of, t, type Column, type RecordList } from "./column";

/** One month of the enterprise or of a partner. */
export const MONTH: Column[] = [
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
];

export const MONTHS: RecordList = {
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
  columns: MONTH,
};

export const SEASON: RecordList = {
  id: "season",
  path: ["production", "season"],
  topic: "production",
  title: t("Bulan yang selalu lebih lemah", "Months that are weak every year"),
  lead: t(
    "Isi hanya bulan yang setiap tahun hasilnya kurang. Bulan yang dikosongkan dianggap biasa.",
    "Fill in only months in which less is made every year. Empty months count as ordinary.",
  ),
  item: t("bulan", "month"),
  layout: "year",
  columns: [
    { key: "factor", kind: "number", label: t("Dibanding biasa", "Against ordinary"), min: 0, max: 1, percent: true },
    {
      key: "cause",
      kind: "choice",
      label: t("Sebabnya", "Cause"),
      choices: [of("harvest", "musim panen", "harvest"), of("rain", "hujan", "rain"), of("holiday", "hari raya", "holidays"), of("other", "lainnya", "other")],
    },
  ],
};

export const STEPS: RecordList = {
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
    { key: "availability", kind: "number", label: t("Bagian waktu mesin benar-benar jalan", "Share of the time it really runs"), min: 0, max: 1, percent: true },
    { key: "yield", kind: "number", label: t("Bagian hasil yang baik", "Share of good output"), min: 0, max: 1, percent: true },
  ],
};
