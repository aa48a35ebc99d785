// The result: one sentence, then what blocks, what is missing, what to do, the output against the order, what will change.

import { useEffect } from "preact/hooks";
import type { Assessment } from "../engine/types";
import { date } from "../format";
import { Assessor } from "../result/assessor";
import { Blocks, Granted } from "../result/blocks";
import { Missing } from "../result/missing";
import { Good, Records, Soon } from "../result/rest";
import { Steps } from "../result/steps";
import { Told } from "../result/told";
import { go } from "../route";
import * as store from "../state/store";
import { print, share } from "./files";

const { t, words } = store;

export function Result() {
  const { profile, programme, engineState, lang } = store;
  const isReady = engineState.value === "ready";
  useEffect(() => {
    if (isReady && !store.isBlank.value) void store.makeResult();
  }, [profile.value, programme.value, isReady, lang.value]);
  const made = store.result.value;
  const isFresh = made?.of === profile.value && made.programme === programme.value;
  if (store.isBlank.value) {
    return (
      <div class="result">
        <h1 tabIndex={-1}>{t("tabResult")}</h1>
        <p class="state">{t("resultEmpty")}</p>
        <p class="actions">
          <button type="button" class="main" onClick={() => go("tanya")}>
            {t("begin")}
          </button>
        </p>
      </div>
    );
  }
  const name = made?.found.enterprise.name ?? t("yourBusiness");
  return (
    <div class="result" aria-busy={!isFresh}>
      <h1 tabIndex={-1}>{t("resultTitle", { name })}</h1>
      {/* The result of the other programme says something else; that of the last answers only little. */}
      {made?.programme === programme.value ? <Body found={made.found} /> : <p class="state">{t(engineState.value === "broken" ? "engineBroken" : "resultWait")}</p>}
    </div>
  );
}

function Body({ found }: { found: Assessment }) {
  const language = store.lang.value;
  return (
    <>
      <p class="meta">
        {words(found.programme.title)}. {t("resultDate", { date: date(found.as_of, language) })}.
      </p>
      <Told found={found} />
      <p class="actions pair">
        <button type="button" class="button quiet" onClick={() => void print()}>
          {t("print")}
        </button>
        <button type="button" class="button quiet" onClick={() => void share()}>
          {t("share")}
        </button>
      </p>
      <Blocks found={found} />
      <Granted found={found} />
      <Missing found={found} />
      <Steps found={found} />
      <Records found={found} />
      <Good found={found} />
      <Soon found={found} />
      <Programme />
      <Assessor found={found} />
    </>
  );
}

function Programme() {
  const isFirst = store.programme.value === store.FIRST;
  const change = () => {
    store.choose(isFirst ? store.FULL : store.FIRST);
    go("tanya");
  };
  return (
    <section class="onward">
      {isFirst && <p>{t("nextFullLead")}</p>}
      <p class="actions">
        <button type="button" class={isFirst ? "main" : "quiet"} onClick={change}>
          {t(isFirst ? "nextFull" : "backToFirst")}
        </button>
      </p>
    </section>
  );
}

