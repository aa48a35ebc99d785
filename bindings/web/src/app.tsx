// The frame: top bar, where the owner stands, the screen, and the four doors.

import { route, to, type Screen } from "./route";
import * as store from "./state/store";
import { Faults, Standing } from "./parts/standing";
import { OpenRefused } from "./parts/open-file";
import { Sheet } from "./parts/sheet";
import { Toast } from "./parts/toast";
import { Icon } from "./parts/icon";
import { All } from "./screens/all";
import { Ask } from "./screens/ask";
import { Files } from "./screens/files";
import { List } from "./screens/list";
import { Result } from "./screens/result";
import { Start } from "./screens/start";
import { Words } from "./screens/words";

const { t } = store;

const SHOWN: Record<Screen, () => preact.JSX.Element | null> = {
  mulai: Start,
  tanya: Ask,
  isian: All,
  daftar: List,
  hasil: Result,
  berkas: Files,
  arti: Words,
};

const TABS = [
  ["tanya", "tabAsk"],
  ["isian", "tabAll"],
  ["hasil", "tabResult"],
  ["berkas", "tabFile"],
] as const;

export function App() {
  const { screen } = route.value;
  const language = store.lang.value;
  const Shown = SHOWN[screen];
  const isStart = screen === "mulai";
  return (
    <>
      <div class="screen">
        <header class="top">
          <a
            class="skip"
            href={to(screen, route.value.rest)}
            onClick={(event) => {
              event.preventDefault();
              document.querySelector<HTMLElement>("main h1")?.focus();
            }}
          >
            {t("skipLink")}
          </a>
          <a class="brand" href={to("mulai")}>
            <Icon name="mark" />
            {t("name")}
          </a>
          <div class="tools">
            {store.kept.value.past.length + store.kept.value.future.length > 0 && (
              <>
                <button type="button" class="tool" disabled={store.kept.value.past.length === 0} onClick={store.undo} aria-label={t("undo")} title={t("undo")}>
                  <Icon name="undo" />
                </button>
                <button type="button" class="tool" disabled={store.kept.value.future.length === 0} onClick={store.redo} aria-label={t("redo")} title={t("redo")}>
                  <Icon name="redo" />
                </button>
              </>
            )}
            <a class="tool" href={to("arti")} aria-label={t("words")} title={t("words")}>
              <Icon name="words" />
            </a>
            <div class="languages" role="group" aria-label={t("language")}>
              {(["id", "en"] as const).map((one) => (
                <button key={one} type="button" lang={one} aria-label={`${one.toUpperCase()}: ${one === "id" ? "Bahasa Indonesia" : "English"}`} aria-pressed={language === one} onClick={() => (store.lang.value = one)}>
                  {one.toUpperCase()}
                </button>
              ))}
            </div>
          </div>
        </header>
        <div class="body">
          {!isStart && (
            <nav class="tabs" aria-label={t("mainMenu")}>
              {TABS.map(([name, key]) => (
                <a key={name} href={to(name)} aria-current={screen === name || (name === "isian" && screen === "daftar") ? "page" : undefined}>
                  <Icon name={name} />
                  {t(key)}
                </a>
              ))}
            </nav>
          )}
          <main>
            {store.place.value === "nowhere" && (
              <p class="summary" role="alert">
                {t("notKept")}
              </p>
            )}
            {!isStart && screen !== "hasil" && <Standing />}
            {screen !== "daftar" && !isStart && <Faults />}
            {isStart && <OpenRefused />}
            <Shown />
          </main>
        </div>
        <Toast />
      </div>
      <Sheet />
    </>
  );
}
