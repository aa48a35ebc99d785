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

export function page(template, { app, css, engine, svg }) {
  return put(template.replace('<html lang="id">', `<html lang="id" data-engine="${engine}">`), {
    policy: meta(policy("'self'", "'self'", ["img-src 'self' data:", "manifest-src 'self'", "worker-src 'self' blob:"])),
    links: `<link rel="stylesheet" href="${css}">\n    ${icon(svg)}\n    <link rel="manifest" href="manifest.webmanifest">`,
    scripts: `<script type="module" src="${app}"></script>`,
  });
}

/** In a script element only its own end tag and a comment have a meaning; in JavaScript texts both can be written otherwise. */
const inside = (code) => code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

export function oneFile(template, { app, css, thread, svg }) {
  const code = inside(app);
  return put(template, {
    policy: meta(policy(sha(code), sha(css), ["img-src data:", "worker-src blob:"])),
    links: `<style>${css}</style>\n    ${icon(svg)}`,
    scripts: `<script type="text/plain" id="engine">${inside(thread)}</script>\n    <script type="module">${code}</script>`,
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
