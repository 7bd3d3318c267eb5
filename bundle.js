import { fileURLToPath } from "node:url";
import { build } from "rolldown";

/** What finds its own files beside its code, such as WebAssembly, stays in node_modules. */
const findsFiles = /^(pdfkit|fontkit|@hyzyla|zxing-wasm)/;

/** A few files to load instead of a thousand. */
await build({
  input: "src/bin.ts",
  platform: "node",
  external: (id) => findsFiles.test(id),
  resolve: {
    alias: {
      "@react-pdf/textkit": fileURLToPath(new URL("src/output/text-engine.ts", import.meta.url)),
      // The parser's own way to measure a line of help loads segmenters and tables of emoji, a third of its start.
      "string-width": "fast-string-width",
    },
  },
  // React's development build is slower.
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
  output: {
    dir: "dist",
    cleanDir: true,
    minify: true,
    // As deep as in src, so that files beside the program are found from both.
    chunkFileNames: "chunks/[name]-[hash].js",
  },
});
