import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type PDFiumDocument, PDFiumLibrary } from "@hyzyla/pdfium";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

/** A page as pixels, four bytes each (red, green, blue, opacity). */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Turns each page of a PDF into pixels; throws where the bytes are no PDF. */
export async function* drawPages(pdf: Uint8Array, dpi: number): AsyncGenerator<PageImage> {
  const document = await open(pdf);
  try {
    for (const page of document.pages()) {
      const { width, height, data } = await page.render({ scale: dpi / 72, render: "bitmap" });
      yield { width, height, data: rgba(data) };
    }
  } finally {
    document.destroy();
  }
}

let pdfium: Promise<PDFiumLibrary> | undefined;

async function open(pdf: Uint8Array): Promise<PDFiumDocument> {
  pdfium ??= PDFiumLibrary.init();
  return (await pdfium).loadDocument(pdf);
}

/** PDFium hands out blue, green, red. */
function rgba(bgra: Uint8Array): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(bgra.length);
  for (let at = 0; at < bgra.length; at += 4) {
    pixels[at] = bgra[at + 2] ?? 0;
    pixels[at + 1] = bgra[at + 1] ?? 0;
    pixels[at + 2] = bgra[at] ?? 0;
    pixels[at + 3] = 255;
  }
  return pixels;
}

let reader: Promise<unknown> | undefined;

/** The texts of all QR codes on a page, as a camera would read them. */
export async function readCodes(image: PageImage): Promise<string[]> {
  reader ??= loadReader();
  await reader;
  const found = await readBarcodes(
    { ...image, colorSpace: "srgb" },
    { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 255 },
  );
  return found.filter(({ isValid }) => isValid).map(({ text }) => text);
}

/** The reader would fetch its module from the network if it were not handed over. */
async function loadReader(): Promise<void> {
  const file = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  const { buffer } = new Uint8Array(await readFile(file));
  await prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true });
}
