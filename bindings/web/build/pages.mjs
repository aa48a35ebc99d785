// The documents of the site: the page with its policy, the one-file page, the service worker, the manifest.

import { createHash } from "node:crypto";

const sha = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing may be reached: no request can carry an answer away. The engine's thread is made from text and inherits this. */
function policy(scripts, styles, others) {
  return [
    "default-src 'none'",
    `script-src ${scripts} 'wasm-unsafe-eval'`,
    `style-src ${styles}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...others,
  ].join("; ");
}

const put = (template, places) => Object.entries(places).reduce((text, [name, content]) => text.replace(`<!--${name}-->`, () => content), template);
const meta = (content) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;

/** Inside the page: browsers fetch a linked icon again at each change of the title. */
const icon = (svg) => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(svg.trim())}">`;

/** In a script element only its own end tag and a comment have a meaning; in JavaScript texts both can be written otherwise. */
const inside = (code) => code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

/** Style and script stand inside: on a slow network each further file costs the first visitor a round trip before the first question. */
function document(template, { app, css, svg }, { others, links, before }) {
  const code = inside(app);
  return put(template, {
    policy: meta(policy(`${others.self ? "'self' " : ""}${sha(code)}`, sha(css), others.rest)),
    links: [`<style>${css}</style>`, icon(svg), ...links].join("\n    "),
    scripts: [...before, `<script type="module">${code}</script>`].join("\n    "),
  });
}

/** The site: the engine comes in a file of its own, after the first question is on the screen. */
export function page(template, parts) {
  return document(template.replace('<html lang="id">', `<html lang="id" data-engine="${parts.engine}">`), parts, {
    others: { self: true, rest: ["img-src 'self' data:", "manifest-src 'self'", "worker-src 'self' blob:"] },
    links: ['<link rel="manifest" href="manifest.webmanifest">'],
    before: [],
  });
}

/** The page that opens from disk: everything inside. */
export function oneFile(template, parts) {
  return document(template, parts, {
    others: { self: false, rest: ["img-src data:", "worker-src blob:"] },
    links: [],
    before: [`<script type="text/plain" id="licences">${inside(parts.licences)}</script>`, `<script type="text/plain" id="engine">${inside(parts.thread)}</script>`],
  });
}

export function worker(text, files, version) {
  const list = ["./", ...files.filter((name) => name !== "index.html")];
  return text.replace("__FILES__", () => JSON.stringify(list)).replace("__VERSION__", () => JSON.stringify(version));
}

export function manifest() {
  return `${JSON.stringify(
    {
      name: "Layak: siap ekspor atau belum?",
      short_name: "Layak",
      lang: "id",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#faf7f0",
      theme_color: "#0d5844",
      icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
    },
    null,
    2,
  )}\n`;
}
