// Opens a profile file: the engine reads and checks it; what is refused is told, and the answers here stay.

import { signal } from "@preact/signals";
import { Refused, type Diagnostic } from "../engine/types";
import { count } from "../file";
import { go, route } from "../route";
import { readProfile, replace, say, t, words } from "../state/store";

const LARGEST = 1_000_000;

export const refused = signal<{ name: string; reasons: Diagnostic[]; plain?: string } | undefined>(undefined);

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  refused.value = undefined;
  if (file.size > LARGEST) {
    refused.value = { name: file.name, reasons: [], plain: t("tooBig") };
    return;
  }
  try {
    const profile = await readProfile(await file.text());
    replace(profile);
    say(t("opened", { n: count(profile) }), true);
    if (route.value.screen === "mulai") go("hasil");
  } catch (error) {
    refused.value = error instanceof Refused ? { name: file.name, reasons: error.diagnostics } : { name: file.name, reasons: [], plain: t("engineBroken") };
  }
}

export function OpenFile({ look }: { look: "main" | "quiet" }) {
  return (
    <label class={`button ${look}`}>
      {t("openFile")}
      <input
        class="hidden"
        type="file"
        accept=".toml,.txt,.json"
        onChange={(event) => {
          const box = event.currentTarget;
          void take(box.files?.[0]).then(() => (box.value = ""));
        }}
      />
    </label>
  );
}

export function OpenRefused() {
  const found = refused.value;
  if (!found) return null;
  return (
    <div class="summary" role="alert" tabIndex={-1}>
      <h2>{t("openRefused")}</h2>
      <p>{found.name}</p>
      {found.plain && <p>{found.plain}</p>}
      <ul>
        {found.reasons.slice(0, 10).map((one, at) => (
          <li key={at}>
            {one.span && `${one.span.line}: `}
            {words(one.message)}
            {one.help && <small>{words(one.help)}</small>}
          </li>
        ))}
      </ul>
      <p>{t("openKept")}</p>
    </div>
  );
}
