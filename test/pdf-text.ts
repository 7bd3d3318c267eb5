import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of each page, line by line from top to bottom. */
export async function textOfPages(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []))));
  }
  await task.destroy();
  return pages;
}

interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function linesOf(pieces: readonly Piece[]): string {
  const lines = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const baseline = Math.round((piece.transform[5] ?? 0) / 2);
    lines.set(baseline, [...(lines.get(baseline) ?? []), piece]);
  }
  const left = ({ transform }: Piece) => transform[4] ?? 0;
  return [...lines]
    .sort(([a], [b]) => b - a)
    .map(([, line]) =>
      line
        .sort((a, b) => left(a) - left(b))
        .map(({ str }) => str)
        .join(" "),
    )
    .join("\n");
}
