// The JavaScript of the npm package: one small script for each entry and one for what both share, so that a page without a bundler asks for few files.
// LAYAK_PARTS: the entries, what they import, and the glue of the engines; LAYAK_PACKAGE: where the scripts go.

import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rolldown } from "rolldown";

const parts = resolve(process.env.LAYAK_PARTS);

/** Only an address in plain quotes is found by every bundler that carries the engine along. */
const plainly = (code) => code.replace(/new URL\((["'`])(\S+?)\1,\s*import\.meta\.url\)/g, 'new URL("$2",import.meta.url)');

const bundle = await rolldown({
  input: { index: resolve(parts, "index.js"), tools: resolve(parts, "tools.js") },
  external: /^node:/,
  onLog: (_level, log) => {
    throw new Error(log.message);
  },
});
const { output } = await bundle.generate({ format: "esm", minify: true, entryFileNames: "[name].js", chunkFileNames: "common.js" });
const names = output.map(({ fileName }) => fileName).sort();
if (names.join() !== "common.js,index.js,tools.js") throw new Error(`expected three scripts, got ${names}`);
for (const { fileName, code } of output) writeFileSync(resolve(process.env.LAYAK_PACKAGE, fileName), plainly(code));
