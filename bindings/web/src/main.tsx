// Starts everything, in the order in which an owner can use it: the screen, what was kept, the engine.

import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app";
import { today } from "./format";
import { startRouting } from "./route";
import * as store from "./state/store";

async function run(): Promise<void> {
  startRouting();
  await store.startKeeping();
  // Before the words change, so that a screen reader never reads one language with the voice of the other.
  effect(() => {
    document.documentElement.lang = store.lang.value;
    document.title = `${store.t("name")}: ${store.t("tagline")}`;
  });
  // An installed page stays open over midnight; rules go by the day.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) store.day.value = today();
  });
  const root = document.getElementById("app");
  root?.replaceChildren();
  if (root) render(<App />, root);
  void store.startEngine();
  // From disk there is nothing to keep offline, and no service worker either.
  if (location.protocol.startsWith("http") && "serviceWorker" in navigator) {
    await navigator.serviceWorker.register("sw.js").catch(() => {});
  }
}

void run();
