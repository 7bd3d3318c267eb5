import { build } from "rolldown";

/** What draws and reads PDFs stays in node_modules: most commands never load it, and some of it brings WebAssembly. */
const renderer = /^(@react-pdf|react|pdfkit|d3-|@cantoo|@hyzyla|zxing-wasm)/;

/** A few files to load instead of four hundred: commands that draw nothing start in two thirds of the time. */
await build({
  input: "src/bin.ts",
  platform: "node",
  external: (id) => renderer.test(id),
  // The parser's own way to measure a line of help loads segmenters and tables of emoji, a third of its start.
  resolve: { alias: { "string-width": "fast-string-width" } },
  output: {
    dir: "dist",
    cleanDir: true,
    minify: true,
    // As deep as in src, so that files beside the program are found from both.
    chunkFileNames: "chunks/[name]-[hash].js",
  },
});
