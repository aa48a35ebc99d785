// The page's end of the engine's thread: promises instead of messages.

import { type Ask, type Given, Refused, type Reply } from "./types";

type Waiting = { done: (value: unknown) => void; fail: (reason: Error) => void };

export interface Engine {
  ask<A extends Ask>(ask: A): Promise<Given[A["want"]]>;
}

/** The thread's script as text: the one-file page carries it, the site has it in a module of its own. */
async function source(): Promise<string> {
  const carried = document.getElementById("engine")?.textContent;
  if (carried) return carried;
  const name = document.documentElement.dataset["engine"] ?? "engine.js";
  const made: { default: string } = await import(/* @vite-ignore */ new URL(name, document.baseURI).href);
  return made.default;
}

/** Starts the thread. Made from text, it inherits the page's policy: it cannot reach the network either. */
export async function start(): Promise<Engine> {
  const worker = new Worker(URL.createObjectURL(new Blob([await source()], { type: "text/javascript" })));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ("ok" in data) one?.done(data.ok);
    else if ("refused" in data) one?.fail(new Refused(data.refused));
    else one?.fail(new Error(data.broken));
  };
  worker.onerror = (event) => {
    for (const one of waiting.values()) one.fail(new Error(event.message || "worker"));
    waiting.clear();
  };
  return {
    ask<A extends Ask>(ask: A) {
      const id = ++last;
      return new Promise<Given[A["want"]]>((done, fail) => {
        waiting.set(id, { done: done as (value: unknown) => void, fail });
        worker.postMessage({ id, ask });
      });
    },
  };
}
