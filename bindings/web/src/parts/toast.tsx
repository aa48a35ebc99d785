// What has just happened, for eyes and for screen readers alike; it goes away by itself.

import { useEffect } from "preact/hooks";
import { said, t, undo, undoable } from "../state/store";

/** Long enough to read twenty words twice; undo stays in the top bar. */
const SHOWN_MS = 8000;

export function Toast() {
  const text = said.value;
  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(() => (said.value = ""), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="said">
      <p role="status">{text}</p>
      {text !== "" && undoable.value && (
        <button type="button" class="link" onClick={undo}>
          {t("bringBack")}
        </button>
      )}
    </div>
  );
}
