import type { Chapter } from "../../chapter/chapter.js";
import { cardFormat } from "../../paper/card-formats.js";
import { qrSideOf, quietSide } from "../../paper/qr-side.js";
import type { Size } from "../../paper/sizes.js";
import { lineCount, sizeForWords, sizeInLine } from "../../paper/text-fit.js";
import { type Theme, themeFor } from "../../paper/theme.js";
import type { Points } from "../../paper/units.js";

/** What is asked in one line each: on the front where that leaves room to write, else on the back. */
export type CardRow = "size" | "by";

/** Where things stand on a card; lengths from the corner of what may be printed. */
export interface CardLayout extends Size {
  readonly shape: Points;
  readonly title: Points;
  readonly note: Points;
  /** Whether a word under the title says what is asked. */
  readonly kicker: boolean;
  readonly head: Points;
  /** The corner that a code takes, its outer quiet zone not counted: that lies in the white edge of the card. */
  readonly code: Points;
  readonly lines: number;
  readonly onFront: readonly CardRow[];
  readonly onBack: readonly CardRow[];
  /** Where the rows on the front begin. */
  readonly rowsTop: Points;
  /** What the hand-back clause takes of a front without a back. */
  readonly clause: Points;
  readonly rowHeights: Readonly<Record<CardRow, Points>>;
  /** Where a collected text stands. */
  readonly text: { readonly top: Points; readonly width: Points; readonly height: Points };
}

export const gap = 8;
export const leading = { title: 36 / 32, body: 16 / 12 } as const;
/** As much as sets the boxes off the line above them. */
const mostAboveRows = 12;
/** As wide as the typed form of a code can be. */
export const widestTyped = "HHHH-HHHH-HHHH-*";

export interface CardParts {
  readonly size: Size;
  readonly theme: Theme;
  /** The side of the printed code, 0 without a tracker. */
  readonly codeSide: Points;
  readonly hasBack: boolean;
}

export function layOutCard({ size, theme, codeSide, hasBack }: CardParts): CardLayout {
  const { width, height } = size;
  const { writeInPitch } = theme;
  const code = Math.max(codeSide - quietSide, 0);
  const clause = hasBack ? 0 : noteSize(height, theme) * noteLeading(theme) * (theme.large ? 2 : 1);
  const room = height - footOf(theme) - clause;
  const rowHeights = { size: Math.max(theme.tickBox + 5, theme.type.body.leading), by: writeInPitch };
  const besideTwoLines = room - rowHeights.size - rowHeights.by - 2 * writeInPitch;
  const shape = Math.min(Math.max(height * 0.32, 34), 80, Math.max(besideTwoLines, 32));
  const beside = width - shape - gap - code;
  const mostNote = theme.large
    ? theme.type.note.size
    : Math.min(theme.type.note.size, Math.max(shape * 0.2, 9));
  const note = sizeInLine(widestTyped, beside, mostNote);
  const title = Math.min(shape * 0.42, beside / 4.6);
  const kicker = height >= 130 && (hasBack || code === 0);
  const notes = (kicker ? 1 : 0) + (code > 0 ? 1 : 0);
  const head = Math.max(shape, title * leading.title + notes * note * noteLeading(theme));
  const heightOf = (rows: readonly CardRow[]) => sum(rows.map((row) => rowHeights[row]));
  const linesBeside = (rows: readonly CardRow[]) => Math.floor((room - head - heightOf(rows)) / writeInPitch);
  const wanted: readonly (readonly CardRow[])[] = [["size", "by"], ["by"]];
  const onFront = wanted.find((rows) => linesBeside(rows) >= (hasBack ? 2 : 1)) ?? [];
  const lines = Math.max(linesBeside(onFront), 0);
  const bottom = head + lines * writeInPitch;
  const spare = Math.max(room - bottom - heightOf(onFront), 0);
  const boxes = [
    { top: Math.max(head, code) + 6, width },
    { top: head + 6, width: width - code - 4 },
  ].map((box) => ({ ...box, height: bottom - box.top }));
  return {
    width,
    height,
    shape,
    title,
    note,
    kicker,
    head,
    code,
    lines,
    onFront,
    onBack: (["size", "by"] as const).filter((row) => !onFront.includes(row)),
    rowsTop: bottom + Math.min(spare, mostAboveRows),
    clause,
    rowHeights,
    text: boxes.reduce((best, box) => (box.width * box.height > best.width * best.height ? box : best)),
  };
}

export interface LaidOutCard {
  readonly layout: CardLayout;
  readonly theme: Theme;
}

/** The layouts that the chapter's cards will have, known before anything is drawn: a second one if only some read large print. */
export function layOutChapterCards(chapter: Chapter): LaidOutCard[] {
  const { print, people } = chapter;
  const someReadLarge = people.some((person) => person.print === "large") && print.text === "standard";
  return (someReadLarge ? [print.text, "large" as const] : [print.text]).map((text) => {
    const theme = themeFor({ ...print, text }, chapter.printer.margin);
    return { theme, layout: layOutChapterCard(chapter, theme) };
  });
}

function layOutChapterCard(chapter: Chapter, theme: Theme): CardLayout {
  const { cards, size, duplex } = chapter.paper;
  const chosen = cardFormat(cards, size);
  const format = theme.large && !chosen?.perforated ? cardFormat("quarter", size) : chosen;
  if (format === undefined) throw new Error(`No card format ${cards} on ${size}.`);
  const inner = {
    width: format.card.width - 2 * theme.cardInset,
    height: format.card.height - 2 * theme.cardInset,
  };
  return layOutCard({ size: inner, theme, codeSide: codeSide(chapter), hasBack: duplex !== "none" });
}

/** The card's own small line. */
export function footOf({ large }: Theme): Points {
  return large ? 15 : 11;
}

/** What a card says to its holder. */
export function noteSize(height: Points, { type }: Theme): Points {
  return Math.min(type.note.size, Math.max(height * 0.08, 9));
}

export function noteLeading({ type }: Theme): number {
  return type.note.leading / type.note.size;
}

/** In one line, unless it would become too small to be read. */
export function clauseSize(clause: string, { width, height }: Size, theme: Theme): Points {
  const most = noteSize(height, theme);
  const least = Math.min(theme.large ? theme.type.note.size : 9, most);
  return Math.max(sizeInLine(clause, width, most), least);
}

/** All codes of a chapter are of one size, because their ids are equally long. */
export function codeSide({ tracker }: Pick<Chapter, "tracker">): Points {
  return tracker === undefined ? 0 : qrSideOf(tracker.url.replaceAll(/\{(id|kit)\}/g, "A".repeat(12)));
}

/** The largest size at which a collected text fits its card; undefined when it does not fit at all. */
export function textSize(text: string, { text: box }: CardLayout, theme: Theme): Points | undefined {
  const sizes = theme.large ? [24, 22, 20, 18] : [16, 15, 14, 13, 12, 11, 10];
  return sizes.find(
    (size) =>
      sizeForWords(text, box.width, size) === size &&
      lineCount(text, box.width, size) * size * leading.body <= box.height,
  );
}

/** About how many characters a card holds, for whoever wrote more. */
export function roomForText({ text: box }: CardLayout, theme: Theme): number {
  const size = theme.large ? 18 : 10;
  const lines = Math.floor(box.height / (size * leading.body));
  return Math.floor((lines * box.width * 0.9) / (size * 0.5) / 10) * 10;
}

export function sum(lengths: readonly Points[]): Points {
  return lengths.reduce((total, length) => total + length, 0);
}
