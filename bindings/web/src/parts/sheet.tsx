// The owner's printable page inside this page: the same document that the command line writes, shown only on paper.

import { useEffect, useRef } from "preact/hooks";
import { lang, profile, programme, result, sheet } from "../state/store";

/** The same document stands in the page twice, for paper and for the screen: each copy has names of its own. */
export function renamed(inside: Element, name: string): void {
  for (const node of inside.querySelectorAll("[id]")) node.id = `${name}-${node.id}`;
  for (const node of inside.querySelectorAll("[aria-labelledby]")) {
    const named = (node.getAttribute("aria-labelledby") ?? "").split(" ").map((one) => `${name}-${one}`);
    node.setAttribute("aria-labelledby", named.join(" "));
  }
}

export function Sheet() {
  const box = useRef<HTMLDivElement>(null);
  const html = sheet.value;
  useEffect(() => {
    const into = box.current;
    if (!into) return;
    into.replaceChildren();
    document.adoptedStyleSheets = [];
    if (html === undefined) return;
    // The style goes its own way: as an element the page's policy refuses it, as an adopted sheet it is no inline style.
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = ""]) => text);
    // Parsed as a document of its own: scripts do not run there, and the engine escapes every text.
    const page = new DOMParser().parseFromString(html.replace(/<style>[^]*?<\/style>/g, ""), "text/html");
    const main = page.querySelector("main");
    if (!main) return;
    const root = document.createElement("div");
    root.lang = page.documentElement.lang;
    root.append(...[...document.importNode(main, true).childNodes]);
    root.className = "sheet-main";
    into.append(root);
    renamed(into, "sheet");
    const style = new CSSStyleSheet({ media: "print" });
    style.replaceSync(styles.join("\n").replace(/(^|[\s,}])main(?=[\s{,])/g, "$1.sheet-main"));
    document.adoptedStyleSheets = [style];
  }, [html]);
  // What was answered since, or another language, makes it the sheet of yesterday: then the screen itself is printed.
  const isFresh = result.value?.of === profile.value && result.value.programme === programme.value;
  useEffect(() => {
    document.body.classList.toggle("has-sheet", html !== undefined && isFresh && box.current?.firstElementChild?.getAttribute("lang") === lang.value);
  });
  return <div class="sheet" ref={box} />;
}
