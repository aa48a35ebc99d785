// Names by content, and how much travels: as stored, gzipped, with brotli.

import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";

export const hash = (content) => createHash("sha256").update(content).digest("hex").slice(0, 10);

/** One line per file, and what a first visit takes. */
export function sizes(files) {
  const rows = Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content);
    return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
  });
  const visit = rows.filter((row) => !["layak.html", "licences.txt"].includes(row.name));
  const all = { name: "first visit", raw: 0, gzip: 0, brotli: 0 };
  for (const row of visit) for (const kind of ["raw", "gzip", "brotli"]) all[kind] += row[kind];
  const line = ({ name, raw, gzip, brotli }) => `${name}: ${raw} bytes, ${gzip} gzipped, ${brotli} brotli`;
  return [...rows, all].map(line).join("\n");
}
