// One script from one entry, with modules that the build makes; everything inside, nothing split off.

import { join } from "node:path";
import { transform } from "lightningcss";
import { build } from "vite";

/** The package finds its engine beside itself; here the bytes are handed in, and the address must not pull in a second copy. */
const withoutAddress = {
  name: "without-address",
  transform: (code, id) =>
    /index\.js/.test(id) && code.includes("engine.bin")
      ? { code: code.replace('new URL("./engine.bin",import.meta.url)', "undefined"), map: null }
      : undefined,
};

function made(modules) {
  const known = new Map(modules);
  return {
    name: "made",
    resolveId: (id) => (known.has(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith("\0") ? known.get(id.slice(1)) : undefined),
  };
}

/** The text of the script. */
export async function script({ here, pkg, entry, modules }) {
  const result = await build({
    root: here,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [made(modules), withoutAddress],
    resolve: { alias: { layak: join(pkg, "index.js") } },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      lib: { entry: join(here, entry), formats: ["iife"], name: "layakForm", fileName: "out" },
      minify: true,
    },
  });
  const [first] = [result].flat();
  const chunks = first.output.filter((one) => one.type === "chunk");
  const others = first.output.filter((one) => one.type !== "chunk");
  if (chunks.length !== 1 || others.length > 0) throw new Error(`${entry}: expected one script, got ${first.output.map((one) => one.fileName)}`);
  return chunks[0].code;
}

script.css = async (code) => new TextDecoder().decode(transform({ filename: "all.css", code: new TextEncoder().encode(code), minify: true }).code);
