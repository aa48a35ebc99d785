// Records of quality and trust: the buyer's limits, what was measured and inspected, what was delivered, who helps.

import { of, t, type Column, type RecordList } from "./column";

/** A characteristic is measured in one of these; a file may use others, which stay as they are. */
const UNIT: Column = {
  key: "unit",
  kind: "choice",
  label: t("Satuan", "Unit"),
  empty: t("hanya angka", "plain number"),
  choices: [
    of("percent", "persen", "percent"),
    of("mm", "mm", "mm"),
    of("cm", "cm", "cm"),
    of("m", "m", "m"),
    of("mg", "mg", "mg"),
    of("g", "g", "g"),
    of("kg", "kg", "kg"),
    of("ml", "ml", "ml"),
    of("l", "liter", "litre"),
    of("celsius", "°C", "°C"),
  ],
};

export const SPECIFICATIONS: RecordList = {
  id: "specifications",
  path: ["specification"],
  topic: "consistency",
  title: t("Batas ukuran dari pembeli", "The buyer's limits"),
  lead: t("Satu kartu untuk setiap sifat yang diukur, misalnya kadar air, panjang, atau berat.", "One card for each thing measured, such as moisture, length or weight."),
  item: t("sifat", "characteristic"),
  layout: "cards",
  columns: [
    { key: "characteristic", kind: "text", label: t("Apa yang diukur?", "What is measured?"), called: ["measurement", "characteristic"] },
    UNIT,
    {
      key: "sides",
      kind: "choice",
      label: t("Batasnya di mana?", "Where is the limit?"),
      choices: [of("both", "bawah dan atas", "below and above"), of("lower", "hanya bawah", "only below"), of("upper", "hanya atas", "only above")],
    },
    { key: "lower", kind: "number", label: t("Paling kecil yang diterima", "The least that is accepted"), exact: true },
    { key: "upper", kind: "number", label: t("Paling besar yang diterima", "The most that is accepted"), exact: true },
    { key: "tolerance", kind: "number", label: t("Seberapa jauh rata-rata dua bengkel boleh berbeda?", "How far may the averages of two workshops differ?"), min: 0, exact: true },
  ],
};

export const MEASUREMENTS: RecordList = {
  id: "measurements",
  path: ["measurement"],
  topic: "consistency",
  title: t("Hasil pengukuran", "Measurements"),
  lead: t(
    "Ukur paling sedikit 20 barang dari tiap bengkel. Pengukuran dari beberapa hari dihitung bersama.",
    "Measure at least 20 items from each workshop. Measurements of several days count together.",
  ),
  item: t("pengukuran", "measurement"),
  layout: "cards",
  needs: ["id", "characteristic", "values"],
  columns: [
    { key: "id", kind: "text", label: t("Nama pengukuran ini", "Name of this measurement") },
    { key: "characteristic", kind: "choice", from: "characteristics", label: t("Apa yang diukur?", "What is measured?") },
    { key: "workshop", kind: "choice", from: "workshops", label: t("Barang dari bengkel mana?", "Goods of which workshop?"), empty: t("bengkel sendiri", "your own workshop") },
    UNIT,
    { key: "values", kind: "numbers", label: t("Hasil ukur tiap barang", "The value of each item"), help: t("Pisahkan dengan spasi atau baris baru.", "Put a space or a new line between them.") },
  ],
};

export const INSPECTIONS: RecordList = {
  id: "inspections",
  path: ["inspection"],
  topic: "consistency",
  title: t("Pemeriksaan barang jadi", "Inspections of finished goods"),
  lead: t("Satu kartu untuk setiap kali barang diperiksa sebelum dikirim.", "One card for each time goods were inspected before delivery."),
  item: t("pemeriksaan", "inspection"),
  layout: "cards",
  columns: [
    { key: "on", kind: "date", label: t("Kapan diperiksa?", "When was it inspected?") },
    { key: "items", kind: "number", label: t("Berapa barang diperiksa?", "How many items were looked at?"), min: 0, whole: true },
    { key: "rejected", kind: "number", label: t("Berapa yang ditolak di antaranya?", "How many of them were rejected?"), min: 0, whole: true },
  ],
};

export const DELIVERIES: RecordList = {
  id: "deliveries",
  path: ["delivery"],
  topic: "order",
  title: t("Pengiriman yang lalu", "Past deliveries"),
  lead: t("Satu kartu untuk setiap pesanan yang sudah dikirim, juga yang terlambat atau kurang.", "One card for each order delivered, also late or short ones."),
  item: t("pengiriman", "delivery"),
  layout: "cards",
  columns: [
    { key: "due", kind: "date", label: t("Kapan dijanjikan?", "When was it promised?") },
    { key: "shipped", kind: "date", label: t("Kapan semuanya berangkat?", "When had all of it left?") },
    { key: "ordered", kind: "number", label: t("Berapa yang dipesan?", "How much was ordered?"), unit: "goods", min: 0 },
    { key: "delivered", kind: "number", label: t("Berapa yang dikirim?", "How much was delivered?"), unit: "goods", min: 0 },
  ],
};

export const PARTNERS: RecordList = {
  id: "partners",
  path: ["partner"],
  topic: "partner",
  title: t("Mitra produksi", "Production partners"),
  lead: t("Usaha lain yang ikut membuat pesanan. Hasilnya harus sama dengan buatan Anda.", "Other workshops that help to fill the order. Their goods must equal yours."),
  item: t("mitra", "partner"),
  layout: "cards",
  history: true,
  columns: [
    {
      key: "id",
      kind: "text",
      label: t("Nama atau kode mitra", "Name or code of the partner"),
      help: t("Jangan tulis nama orang.", "Do not write a person's name."),
      called: ["measurement", "workshop"],
    },
  ],
  facts: "partner",
};
