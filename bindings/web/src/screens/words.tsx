// The glossary, as the engine has it: what owners meet, and behind the switch what only reports for assessors use.

import type { Form } from "../engine/types";
import { form, t, words } from "../state/store";

/** Slugs of the glossary that no page for owners uses. */
const FOR_ASSESSORS = new Set(
  "kepentingan angka-aturan pengertian hasil-hitungan nilai-sebagian kumpulan tingkat-bukti kelengkapan contoh prasyarat keyakinan diganti penyesuaian dimensi bobot skor tangga-putusan putusan putusan-pasti putusan-mungkin cakupan tepat-janji ppk pemeriksaan-lot".split(" "),
);

export function Words() {
  const all = form.value?.words ?? [];
  return (
    <div class="words">
      <h1 tabIndex={-1}>{t("words")}</h1>
      <p class="lead">{t(form.value ? "wordsAbout" : "waitEngine")}</p>
      <List all={all.filter(({ slug }) => !FOR_ASSESSORS.has(slug))} />
      {all.length > 0 && (
        <details class="assessor">
          <summary>{t("wordsForAssessor")}</summary>
          <List all={all.filter(({ slug }) => FOR_ASSESSORS.has(slug))} />
        </details>
      )}
    </div>
  );
}

function List({ all }: { all: Form["words"] }) {
  return (
    <dl>
      {all.map(({ slug, name, about }) => (
        <div key={slug} id={slug}>
          <dt>{words(name)}</dt>
          <dd>{words(about)}</dd>
        </div>
      ))}
    </dl>
  );
}
