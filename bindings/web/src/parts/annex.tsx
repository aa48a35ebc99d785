// What the records show: the very drawing and sentences of the owner's printed page, on the screen.

import { useEffect, useRef } from "preact/hooks";
import { sheet } from "../state/store";
import { renamed } from "./sheet";

/** Parsed as a document of its own: scripts do not run there, and the engine escapes every text. */
function annex(html: string): Element | undefined {
  const page = new DOMParser().parseFromString(html.replace(/<style>[^]*?<\/style>/g, ""), "text/html");
  return page.querySelector("main .annex") ?? undefined;
}

/** The sections of one kind: `months`, or the `facts` of measuring and members. */
type Kind = "months" | "facts";

/** Whether there is anything of a kind to show. */
export const hasAnnex = (html: string | undefined, kind: Kind): boolean => html !== undefined && annex(html)?.querySelector(`section.${kind}`) != null;

export function Annex({ kind }: { kind: Kind }) {
  const box = useRef<HTMLDivElement>(null);
  const html = sheet.value;
  useEffect(() => {
    const into = box.current;
    const from = html === undefined ? undefined : annex(html);
    if (!into) return;
    into.replaceChildren(...[...(from?.querySelectorAll(`section.${kind}`) ?? [])].map((section) => document.importNode(section, true)));
    renamed(into, "annex");
  }, [html]);
  return <div class="annex" ref={box} />;
}
