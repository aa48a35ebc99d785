// Starts everything, in the order in which an owner can use it: the screen, what was kept, the engine.

import { render } from "preact";
import { App } from "./app";
import { startRouting } from "./route";
import * as store from "./state/store";

async function run(): Promise<void> {
  startRouting();
  await store.startKeeping();
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
