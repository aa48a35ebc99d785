// What can be taken away: one printed page, one file to keep or send, the full result; and the button that erases everything.

import { useState } from "preact/hooks";
import { OpenFile, OpenRefused } from "../parts/open-file";
import { download, fileName, toml } from "../file";
import { date } from "../format";
import { go } from "../route";
import * as store from "../state/store";
import { required, verdict } from "../parts/standing";

const { t, words } = store;

/** The profile under a head that says what it is and how it stands. */
export function asFile(): string {
  const { profile, look, form, day, lang, result } = store;
  const found = result.value?.of === profile.value ? result.value.found : undefined;
  const verdicts = look.value?.verdicts.map((one) => `${words(one.title)}: ${verdict(one)}`) ?? [];
  const skipped = store.kept.value.skipped.map((path) => words(store.fact(path)?.ask) || path);
  return toml(profile.value, {
    head: [
      t("fileHead"),
      t("fileMade", { date: date(day.value, lang.value) }),
      ...verdicts,
      ...(look.value ? [required(look.value)] : []),
      ...(found ? [`${t("digest")}: ${found.digest}`, `${t("rulesDigest")}: ${found.programme.digest}`] : []),
    ],
    fact: store.fact,
    say: words,
    part: (id) => words(form.value?.topics.find((topic) => topic.id === id)?.title) || id,
    foot: skipped.length === 0 ? [] : [`${t("fileUnknown")}:`, ...skipped.map((one) => `- ${one}`)],
  });
}

export async function share(): Promise<void> {
  await store.makeResult();
  const name = fileName(store.profile.value, store.day.value, ".txt");
  const file = new File([asFile()], name, { type: "text/plain" });
  if (navigator.canShare?.({ files: [file] })) {
    // Closing the sheet of the system is no mistake.
    await navigator.share({ files: [file], title: t("fileHead") }).catch(() => {});
  } else download(name, "text/plain", asFile());
}

export async function print(): Promise<void> {
  await store.makeResult();
  // The sheet stands in the page one frame later.
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}

export function Files() {
  const [sure, setSure] = useState(false);
  const isReady = store.engineState.value === "ready";
  const save = async () => {
    await store.makeResult();
    download(fileName(store.profile.value, store.day.value, ".toml"), "application/toml", asFile());
  };
  const saveResult = async () => {
    await store.makeResult();
    if (store.result.value) download(fileName(store.profile.value, store.day.value, ".hasil.json"), "application/json", JSON.stringify(store.result.value.found));
  };
  const rows: [string, string, () => void, boolean][] = [
    [t("print"), t("printHelp"), () => void print(), isReady],
    [t("share"), t("shareHelp"), () => void share(), isReady],
    [t("save"), t("saveHelp"), () => void save(), isReady],
    [t("saveResult"), t("saveResultHelp"), () => void saveResult(), isReady],
  ];
  return (
    <div class="files">
      <h1 tabIndex={-1}>{t("fileTitle")}</h1>
      <OpenRefused />
      <ul class="doors">
        {rows.map(([name, help, act, isOn]) => (
          <li key={name}>
            <button type="button" class="button quiet" onClick={act} disabled={!isOn}>
              {name}
            </button>
            <p>{help}</p>
          </li>
        ))}
        <li>
          <OpenFile look="quiet" />
          <p>{t("openHelp")}</p>
        </li>
      </ul>
      <p class="private">
        {t("startPrivate")} {t("offline")}
      </p>
      <div class="erase">
        {sure ? (
          <div role="alertdialog" aria-label={t("eraseAll")}>
            <p>{t("eraseSure")}</p>
            <p class="actions">
              <button
                type="button"
                class="main danger"
                onClick={() =>
                  void store.eraseAll().then(() => {
                    setSure(false);
                    store.said.value = t("erased");
                    go("mulai");
                  })
                }
              >
                {t("eraseYes")}
              </button>
              <button type="button" class="quiet" onClick={() => setSure(false)}>
                {t("eraseNo")}
              </button>
            </p>
          </div>
        ) : (
          <button type="button" class="quiet danger" onClick={() => setSure(true)}>
            {t("eraseAll")}
          </button>
        )}
      </div>
    </div>
  );
}
