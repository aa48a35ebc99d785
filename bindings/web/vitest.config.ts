// Only the pure parts; what needs a browser is in test/browser.

import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["test/unit/**/*.test.ts"] } });
