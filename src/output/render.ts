import layoutDocument from "@react-pdf/layout";
import renderDocument from "@react-pdf/render";
import { Font } from "@react-pdf/renderer";
import PDFDocument from "pdfkit";
import type { ReactElement } from "react";
import { mount } from "./mount.js";

/** A node of the renderer's own layout result; boxes are relative to the parent, in points. */
export interface LaidOutNode {
  readonly type: string;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly style?: Readonly<Record<string, unknown>>;
  readonly box?: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly children?: readonly LaidOutNode[];
  readonly lines?: readonly LaidOutLine[];
  readonly value?: string;
}

export interface LaidOutLine {
  readonly string: string;
  readonly xAdvance: number;
  /** From the top of the line to its baseline. */
  readonly ascent: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly runs: readonly {
    /** Boxes in units of the font. */
    readonly glyphs?: readonly {
      readonly id: number;
      readonly codePoints?: readonly number[];
      readonly bbox?: { readonly minY: number };
    }[];
    readonly positions?: readonly { readonly xAdvance: number }[];
    readonly string?: string;
    readonly attributes: { readonly scale?: number; readonly font?: readonly { readonly type?: string }[] };
  }[];
}

export interface LaidOut {
  /** One node a page. */
  readonly pages: readonly LaidOutNode[];
}

/** Lays a document out on pages, without drawing it. */
export async function layOut(document: ReactElement): Promise<LaidOut> {
  const layout = layoutDocument as unknown as (root: unknown, fonts: unknown) => Promise<LaidOutNode>;
  const root = await layout(mount(document), Font);
  return { pages: root.children ?? [] };
}

/** The ids of the codes that are printed on a page. */
export function codesOn(page: LaidOutNode): string[] {
  const own = page.props?.codeId;
  return [...(typeof own === "string" ? [own] : []), ...(page.children ?? []).flatMap(codesOn)];
}

export type Flip = "long-edge" | "short-edge";

export interface PdfPart {
  readonly laidOut: LaidOut;
  readonly copies: number;
  /** On two-sided paper each copy begins on a new sheet. */
  readonly sides: 1 | 2;
}

export interface PdfInfo {
  readonly title: string;
  readonly language: string;
  readonly subject: string;
  /** What a print dialog should propose. */
  readonly flip: Flip | null;
  /** All fronts, then all backs in the same order: the stack is turned over by hand in between. */
  readonly frontsFirst?: boolean;
}

/** Draws laid-out pages into one PDF; further copies of a page share its content. */
export async function renderPdf(parts: readonly PdfPart[], info: PdfInfo): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    // Every text brings its own; the default would be read and parsed anew for each document.
    font: null as never,
    pdfVersion: "1.7",
    lang: info.language,
    displayTitle: true,
    info: {
      Title: info.title,
      Subject: info.subject,
      Creator: "chapterkit",
      Producer: "chapterkit",
      CreationDate: epoch,
      ModDate: epoch,
    },
  });
  const bytes = collect(document);
  const finish = document.end.bind(document);
  // The renderer ends the document after each part, but several parts share one.
  document.end = () => {};
  askForTrueSize(document, info.flip);
  openFontsOnce(document);
  const { Kids } = internals(document)._root.data.Pages.data;
  for (const part of parts) {
    const first = Kids.length;
    renderDocument(document as never, { type: "DOCUMENT", children: pagesOf(part) } as never);
    const drawn = Kids.slice(first);
    for (let copy = 1; copy < part.copies; copy++) repeatPages(document, drawn);
  }
  if (info.frontsFirst) Kids.sort(bySide(Kids));
  finish();
  return bytes;
}

/** Nothing in a kit depends on the clock. */
const epoch = new Date(0);

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
}

/** Fills up to whole sheets, so that no copy begins on the back of another document. */
function pagesOf({ laidOut: { pages }, sides }: PdfPart): readonly LaidOutNode[] {
  const last = pages.at(-1);
  return sides === 2 && pages.length % 2 === 1 && last !== undefined
    ? [...pages, { ...last, children: [] }]
    : pages;
}

/** What pdfkit keeps in fields that its types do not name. */
interface Reference {
  readonly data: Record<string, unknown>;
  end(): void;
}
interface PageTree {
  readonly Kids: Reference[];
  Count: number;
}
interface Internals {
  readonly _root: {
    readonly data: {
      readonly Pages: { readonly data: PageTree };
      readonly ViewerPreferences: Reference;
    };
  };
  ref(data: unknown): Reference;
}

function internals(document: PDFKit.PDFDocument): Internals {
  return document as unknown as Internals;
}

/** A new page object for each copy, with the content and resources of the first. */
function repeatPages(document: PDFKit.PDFDocument, pages: readonly Reference[]): void {
  const { _root } = internals(document);
  const tree = _root.data.Pages.data;
  for (const page of pages) {
    const copy = internals(document).ref({ ...page.data });
    tree.Kids.push(copy);
    tree.Count++;
    copy.end();
  }
}

/** Without a name to remember a font by, pdfkit opens and compares it at every run of text. */
function openFontsOnce(document: PDFKit.PDFDocument): void {
  const font = document.font.bind(document) as (
    source: unknown,
    family?: string,
    size?: number,
  ) => PDFKit.PDFDocument;
  document.font = ((source: string | { readonly postscriptName: string }, size?: number) =>
    typeof source === "string"
      ? font(source, undefined, size)
      : font(source, source.postscriptName, size)) as never;
}

/** Odd pages before even ones; a stable sort keeps each in order. */
function bySide(pages: readonly Reference[]): (one: Reference, other: Reference) => number {
  const side = new Map(pages.map((page, index) => [page, index % 2]));
  return (one, other) => (side.get(one) ?? 0) - (side.get(other) ?? 0);
}

function askForTrueSize(document: PDFKit.PDFDocument, flip: Flip | null): void {
  const duplex = { "long-edge": "DuplexFlipLongEdge", "short-edge": "DuplexFlipShortEdge" } as const;
  Object.assign(internals(document)._root.data.ViewerPreferences.data, {
    PrintScaling: "None",
    Duplex: flip === null ? "Simplex" : duplex[flip],
  });
}
