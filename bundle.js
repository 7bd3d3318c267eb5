import { fileURLToPath } from "node:url";
import { build } from "rolldown";

/** What finds its own files beside its code, such as WebAssembly, stays in node_modules. */
const findsFiles = /^(pdfkit|fontkit|@hyzyla|zxing-wasm)/;

const textEngine = fileURLToPath(new URL("src/output/text-engine.ts", import.meta.url));

/** Gives the renderer our engine for its texts, which hands them to the library's. */
const remembersTexts = {
  name: "remembers-texts",
  resolveId: (id, importer) => (id === "@react-pdf/textkit" && importer !== textEngine ? textEngine : null),
};

/** A few files to load instead of a thousand. */
await build({
  input: "src/bin.ts",
  platform: "node",
  external: (id) => findsFiles.test(id),
  plugins: [remembersTexts],
  // The parser's own way to measure a line of help loads segmenters and tables of emoji, a third of its start.
  resolve: { alias: { "string-width": "fast-string-width" } },
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
