import type { ReactNode } from "react";
import { type Edition, Sheets } from "../src/kit/compose.js";
import { loadLibraries } from "../src/kit/load-libraries.js";
import type { PlannedDocument } from "../src/kit/plan-kit.js";
import { rosterOf } from "../src/kit/roster.js";
import { type LaidOut, layOut, renderPdf } from "../src/output/render.js";
import { loadFonts } from "../src/paper/load-fonts.js";
import { aChapter } from "./a-chapter.js";

/** Pages of a chapter's document, laid out: `drawn(<FixedPage>…</FixedPage>)`. */
export async function drawn(pages: ReactNode, chapter = aChapter()): Promise<LaidOut> {
  const [library] = (await loadLibraries(chapter, ".")).values();
  if (library === undefined) throw new Error("A chapter has a language.");
  const fonts = await loadFonts();
  const edition: Edition = { chapter, library, fonts, roster: rosterOf(chapter), kitMark: "MARK0" };
  return layOut(
    <Sheets edition={edition} document={aDocument} title="Menu">
      {pages}
    </Sheets>,
  );
}

/** The same as a PDF. */
export async function drawnPdf(pages: ReactNode): Promise<Uint8Array> {
  const laidOut = await drawn(pages);
  const info = { title: "Menu", subject: "", language: "en", flip: null };
  return renderPdf([{ laidOut, copies: 1, sides: 1 }], info);
}

const aDocument: PlannedDocument = {
  id: "feast/menu",
  language: "en",
  paper: "a4",
  stock: "plain",
  sides: 1,
  flip: null,
  copies: 1,
  finishing: [],
  holdsNames: false,
  afterwards: "keep",
};
