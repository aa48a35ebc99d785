// What an import of the package brings, gzipped: `node size.mjs FOLDER` prints it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/** Files of each entry, types aside, and the most that they may be; the goal for pages is 400,000 bytes. */
export const ENTRIES = {
  layak: { files: ["index.js", "common.js", "engine.bin"], most: 400_000 },
  "layak/tools": { files: ["tools.js", "common.js", "tools.bin"], most: 580_000 },
};

/** Bytes of each file. */
export const sizes = (folder, entry) => ENTRIES[entry].files.map((name) => [name, gzipSync(readFileSync(join(folder, name)), { level: 9 }).length]);

export const sum = (files) => files.reduce((all, [, bytes]) => all + bytes, 0);

if (import.meta.url === pathToFileURL(argv[1]).href) {
  for (const [entry, { most }] of Object.entries(ENTRIES)) {
    const files = sizes(argv[2], entry);
    const each = files.map(([name, bytes]) => `${name} ${bytes}`).join(", ");
    console.log(`${entry}: ${sum(files)} bytes gzipped, at most ${most} (${each})`);
  }
}
