import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage } from "@cantoo/pdf-lib";

/** What a PDF says of itself, without drawing it. */
export interface PdfFacts {
  /** What the file says it is about. */
  readonly subject: string | undefined;
  /** Points, page by page. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** Fonts that the file does not carry with it, each with the first page (from 1) that needs it. */
  readonly fontsNotEmbedded: readonly { readonly font: string; readonly page: number }[];
}

/** Throws where the bytes are no PDF. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages();
  const missing = new Map<string, number>();
  const seen = new Set<PDFDict>();
  pages.forEach((page, index) => {
    for (const font of fontsOf(page)) {
      if (seen.has(font)) continue;
      seen.add(font);
      if (!isEmbedded(font)) missing.set(nameOf(font), missing.get(nameOf(font)) ?? index + 1);
    }
  });
  return {
    subject: document.getSubject(),
    pages: pages.map((page) => page.getSize()),
    fontsNotEmbedded: Array.from(missing, ([font, page]) => ({ font, page })),
  };
}

function fontsOf({ node }: PDFPage): PDFDict[] {
  const fonts = node.Resources()?.lookup(PDFName.of("Font"));
  if (!(fonts instanceof PDFDict)) return [];
  return fonts.keys().flatMap((key) => {
    const font = fonts.lookup(key);
    return font instanceof PDFDict ? [font] : [];
  });
}

function nameOf(font: PDFDict): string {
  return String(font.get(PDFName.of("BaseFont")) ?? "").replace(/^\//, "");
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
