// What can be taken away: one printed page, one file to keep or send, the full result; and the button that erases everything.

import { useEffect, useRef, useState } from "preact/hooks";
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
  } else keep(name, "text/plain", asFile());
}

/** Saves, and says where: browsers on phones do it without a word. */
function keep(name: string, type: string, content: string): void {
  download(name, type, content);
  store.say(t("savedAs", { name }));
}

export async function print(): Promise<void> {
  await store.makeResult();
  // The sheet stands in the page one frame later.
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}

export function Files() {
  const isBlank = Object.keys(store.profile.value).length === 0;
  const isReady = store.engineState.value === "ready" && !isBlank;
  const save = async () => {
    await store.makeResult();
    keep(fileName(store.profile.value, store.day.value, ".toml"), "application/toml", asFile());
  };
  const saveResult = async () => {
    await store.makeResult();
    if (store.result.value) keep(fileName(store.profile.value, store.day.value, ".hasil.json"), "application/json", JSON.stringify(store.result.value.found));
  };
  const rows: [string, string, () => void, boolean][] = [
    [t("print"), t("printHelp"), () => void print(), isReady],
    [t("share"), t("shareHelp"), () => void share(), isReady],
    [t("save"), t("saveHelp"), () => void save(), isReady],
  ];
  return (
    <div class="files">
      <h1 tabIndex={-1}>{t("fileTitle")}</h1>
      <OpenRefused />
      {isBlank && <p class="state">{t("fileEmpty")}</p>}
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
        <li>
          <button type="button" class="button quiet" onClick={() => void saveResult()} disabled={!isReady}>
            {t("saveResult")}
          </button>
          <p>{t("saveResultHelp")}</p>
        </li>
      </ul>
      <p class="private">
        {t("startPrivate")} {t("offline")}
      </p>
      <Erase />
    </div>
  );
}

/** Asks once more, where the eye and the screen reader are. */
function Erase() {
  const [sure, setSure] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasSure = useRef(false);
  useEffect(() => {
    if (sure) {
      asked.current?.focus();
      asked.current?.scrollIntoView({ block: "center" });
    } else if (wasSure.current) button.current?.focus();
    wasSure.current = sure;
  }, [sure]);
  const erase = () =>
    void store.eraseAll().then(() => {
      store.say(t("erased"));
      go("mulai");
    });
  return (
    <div class="erase">
      {sure ? (
        <div role="alertdialog" aria-label={t("eraseAll")} aria-describedby="erase-sure" tabIndex={-1} ref={asked} onKeyDown={(event) => event.key === "Escape" && setSure(false)}>
          <p id="erase-sure">{t("eraseSure")}</p>
          <p class="actions">
            <button type="button" class="main danger" onClick={erase}>
              {t("eraseYes")}
            </button>
            <button type="button" class="quiet" onClick={() => setSure(false)}>
              {t("eraseNo")}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" class="quiet danger" ref={button} onClick={() => setSure(true)}>
          {t("eraseAll")}
        </button>
      )}
    </div>
  );
}
