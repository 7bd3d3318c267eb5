import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from "@cantoo/pdf-lib";

/** What a PDF says of itself, without drawing it. */
export interface PdfFacts {
  /** Points, page by page. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** Fonts by name that the file does not carry with it. */
  readonly fontsNotEmbedded: readonly string[];
}

/** Throws where the bytes are no PDF. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const fonts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (isFont(object) ? [object] : []))
    .filter((font) => !isEmbedded(font));
  return {
    pages: document.getPages().map((page) => page.getSize()),
    fontsNotEmbedded: fonts.map((font) => String(font.get(PDFName.of("BaseFont")) ?? "").replace(/^\//, "")),
  };
}

function isFont(object: PDFObject): object is PDFDict {
  return object instanceof PDFDict && object.get(PDFName.of("Type")) === PDFName.of("Font");
}

/** A composite font is embedded where its descendants are. */
function isEmbedded(font: PDFDict): boolean {
  const descendants = font.lookup(PDFName.of("DescendantFonts"));
  if (descendants instanceof PDFArray) {
    return descendants.asArray().every((_, index) => {
      const descendant = descendants.lookup(index);
      return descendant instanceof PDFDict && isEmbedded(descendant);
    });
  }
  const descriptor = font.lookup(PDFName.of("FontDescriptor"));
  return (
    descriptor instanceof PDFDict &&
    ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor.has(PDFName.of(key)))
  );
}
