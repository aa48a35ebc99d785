// Waivers: what an authority puts off for a time. Assessors write them; owners only read them in the result.

import { t, type RecordList } from "./column";

export const WAIVERS: RecordList = {
  id: "waivers",
  path: ["waiver"],
  topic: "",
  title: t("Dispensasi", "Waivers"),
  lead: t(
    "Satu kartu untuk setiap syarat yang ditunda. Hasil tanpa dispensasi selalu ditunjukkan di sampingnya.",
    "One card for each requirement that is put off. The result without waivers always stands beside it.",
  ),
  item: t("dispensasi", "waiver"),
  layout: "cards",
  needs: ["rule", "authority", "reason", "until"],
  columns: [
    { key: "rule", kind: "choice", from: "rules", label: t("Syarat yang ditunda", "Requirement that is put off"), empty: t("Pilih syarat", "Choose a requirement") },
    {
      key: "authority",
      kind: "text",
      label: t("Siapa yang memberi?", "Who grants it?"),
      help: t("Nama lembaga atau pembeli, bukan nama orang.", "An office or a buyer, not a person's name."),
    },
    { key: "reason", kind: "text", label: t("Mengapa?", "Why?") },
    { key: "until", kind: "date", fullDay: true, label: t("Berlaku sampai", "Valid until") },
  ],
};
