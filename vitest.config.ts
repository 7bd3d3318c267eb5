import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // The production build of React, which users run, has no development runtime for JSX.
  oxc: { jsx: { runtime: "automatic", development: false } },
  resolve: {
    alias: { "@react-pdf/textkit": fileURLToPath(new URL("src/output/text-engine.ts", import.meta.url)) },
  },
  test: {
    // As in the bundle, the renderer takes our engine for its texts.
    server: { deps: { inline: [/@react-pdf\/layout/] } },
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    env: { NODE_ENV: "production" },
    globalSetup: "test/temporary-folder.ts",
    testTimeout: 120_000,
    maxWorkers: 2,
    // Files that share a process load and warm the renderer once.
    isolate: false,
    // What the code under test silences on purpose stays silent.
    disableConsoleIntercept: true,
  },
});
