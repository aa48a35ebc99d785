// Opens a profile file: the engine reads and checks it; what is refused is told, and the answers here stay.

import { signal } from "@preact/signals";
import { Refused, type Diagnostic } from "../engine/types";
import { count } from "../file";
import { go, route } from "../route";
import { readProfile, replace, say, t, words } from "../state/store";

const LARGEST = 1_000_000;

export const refused = signal<{ name: string; reasons: Diagnostic[]; plain?: string } | undefined>(undefined);

/** A photo or a PDF read as text holds bytes that no text holds; what the engine says of line 1 would help nobody. */
const isNoText = (text: string): boolean => /[\0\uFFFD]/.test(text.slice(0, 4096));

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  refused.value = undefined;
  // What was said of the file before must not stand beside what is wrong with this one.
  say("");
  if (file.size > LARGEST) {
    refused.value = { name: file.name, reasons: [], plain: t("tooBig") };
    return;
  }
  const text = await file.text();
  if (isNoText(text)) {
    refused.value = { name: file.name, reasons: [], plain: t("notText") };
    return;
  }
  try {
    const profile = await readProfile(text);
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
            {one.span && `${t("line", { n: one.span.line })}: `}
            {words(one.message)}
            {one.help && <small>{words(one.help)}</small>}
          </li>
        ))}
      </ul>
      <p>{t("openKept")}</p>
    </div>
  );
}
