// The engine's thread: holds the rules, answers one message after the other. The engine comes inside this script, so nothing is fetched.

import { LayakError, load, type Layak } from "layak";
import packed from "virtual:packed-engine";
import type { Ask } from "./types";

function bytes(): Uint8Array<ArrayBuffer> {
  const text = atob(packed);
  const raw = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) raw[i] = text.charCodeAt(i);
  return raw;
}

const ready: Promise<Layak> = load(bytes());

function answer(layak: Layak, ask: Ask): unknown {
  if (ask.want === "result") {
    const { programme, as_of, profile } = ask;
    return layak.assess({ programme, as_of, profile });
  }
  return layak.form(ask);
}

onmessage = async ({ data: { id, ask } }: MessageEvent<{ id: number; ask: Ask }>) => {
  try {
    const layak = await ready;
    postMessage({ id, ok: answer(layak, ask) });
  } catch (error) {
    if (error instanceof LayakError) postMessage({ id, refused: error.diagnostics });
    else postMessage({ id, broken: String(error) });
  }
};
