import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { FourPanel, HalfFold, PocketBooklet, Tent } from "../src/paper/fold.js";
import { Type } from "../src/paper/type.js";
import { drawnPdf } from "./a-document.js";

const panel = (name: string) => <Type set="body">{name}</Type>;

/** Panels of a sheet row by row, in words; `↓` before one that stands on its head. */
async function sheetsOf(fold: ReactNode, columns: number, rows: number): Promise<string[][]> {
  const task = getDocument({ data: new Uint8Array(await drawnPdf(fold)), verbosity: 0 });
  const pdf = await task.promise;
  const sheets: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const panels: string[][] = Array.from({ length: rows }, () => Array(columns).fill(""));
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [right, , , , x, y] = item.transform as number[];
      const row = panels[Math.floor(((height - (y ?? 0)) / height) * rows)];
      if (row) row[Math.floor(((x ?? 0) / width) * columns)] += `${(right ?? 0) < 0 ? "↓" : ""}${item.str}`;
    }
    sheets.push(panels.map((row) => row.join(" | ")));
  }
  await task.destroy();
  return sheets;
}

const four = {
  front: panel("front"),
  insideLeft: panel("left"),
  insideRight: panel("right"),
  back: panel("back"),
};

test("a half-fold has its front on the right of the outside", async () => {
  expect(await sheetsOf(<HalfFold {...four} />, 2, 1)).toEqual([["back | front"], ["left | right"]]);
});

test("a four-panel sheet has its inside above its outside, on its head, each half behind its cover", async () => {
  expect(await sheetsOf(<FourPanel {...four} />, 2, 2)).toEqual([["↓right | ↓left", "back | front"]]);
});

test("a tent can be read from both sides", async () => {
  expect(await sheetsOf(<Tent front={panel("front")} rear={panel("rear")} />, 1, 2)).toEqual([
    ["↓rear", "front"],
  ]);
});

test("a pocket booklet runs round its sheet", async () => {
  const pages = ["1", "2", "3", "4", "5", "6", "7", "8"].map(panel);
  expect(await sheetsOf(<PocketBooklet pages={pages} />, 4, 2)).toEqual([
    ["↓5 | ↓4 | ↓3 | ↓2", "6 | 7 | 8 | 1"],
  ]);
});
