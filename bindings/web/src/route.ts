// Which screen is shown: the part of the address after `#/`, so that the way back and a page from disk work alike.

import { signal } from "@preact/signals";

export const SCREENS = ["mulai", "tanya", "isian", "daftar", "hasil", "berkas", "arti"] as const;
export type Screen = (typeof SCREENS)[number];

export interface Route {
  screen: Screen;
  /** The part, list or word meant. */
  rest: string | undefined;
}

export function read(hash: string): Route {
  const [screen = "", rest] = hash.replace(/^#\/?/, "").split("/");
  const known = SCREENS.find((one) => one === screen);
  return { screen: known ?? "mulai", rest: rest === undefined || rest === "" ? undefined : plain(rest) };
}

/** An address that somebody mistyped is no reason to stop. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const route = signal<Route>(read(location.hash));

export const to = (screen: Screen, rest?: string): string => `#/${screen}${rest === undefined ? "" : `/${encodeURIComponent(rest)}`}`;

export function go(screen: Screen, rest?: string): void {
  location.hash = to(screen, rest);
}

export function startRouting(): void {
  addEventListener("hashchange", () => {
    const from = route.value;
    route.value = read(location.hash);
    const { screen, rest } = route.value;
    // Closing a part changes nothing above it.
    if (screen === "isian" && from.screen === screen && rest === undefined) return;
    if (screen !== "isian" || rest === undefined) scrollTo(0, 0);
    requestAnimationFrame(() => {
      // A part that was opened is where the owner wants to be; any other screen starts at its heading, for eyes and for screen readers.
      const part = screen === "isian" && rest !== undefined ? document.querySelector<HTMLElement>('main [aria-expanded="true"]') : null;
      part?.scrollIntoView();
      (part ?? document.querySelector<HTMLElement>("main h1"))?.focus({ preventScroll: true });
    });
  });
}
