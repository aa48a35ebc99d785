// The first thing an owner sees: what this is, what it takes, that nothing leaves the device.

import { go } from "../route";
import { choose, FIRST, isBlank, t } from "../state/store";
import { OpenFile } from "../parts/open-file";

export function Start() {
  const begin = () => {
    if (isBlank.value) choose(FIRST);
    go("tanya");
  };
  return (
    <div class="start">
      <h1 tabIndex={-1}>{t("startTitle")}</h1>
      <p class="lead">{t("startLead")}</p>
      <ul class="promises">
        <li>{t("startFood")}</li>
        <li>{t("startOther")}</li>
        <li>{t("startUnknown")}</li>
      </ul>
      <p class="actions">
        <button type="button" class="main" onClick={begin}>
          {t(isBlank.value ? "begin" : "goOn")}
        </button>
        <OpenFile look="quiet" />
      </p>
      <p class="private">{t("startPrivate")}</p>
      <p class="small">{t("noAdvice")}</p>
    </div>
  );
}
