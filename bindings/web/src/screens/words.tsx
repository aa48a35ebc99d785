// The glossary, as the engine has it.

import { form, t, words } from "../state/store";

export function Words() {
  return (
    <div class="words">
      <h1 tabIndex={-1}>{t("words")}</h1>
      <p class="lead">{t(form.value ? "wordsAbout" : "waitEngine")}</p>
      <dl>
        {(form.value?.words ?? []).map((word) => (
          <div key={word.slug} id={word.slug}>
            <dt>{words(word.name)}</dt>
            <dd>{words(word.about)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
