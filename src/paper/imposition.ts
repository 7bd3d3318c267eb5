import type { PaperSize } from "../chapter/chapter.js";
import type { CardFormat } from "./card-formats.js";
import { type Orientation, sheetSize } from "./sizes.js";
import type { Points } from "./units.js";

/** Where a card lies on its sheet, from the top left corner. */
export interface Place {
  readonly left: Points;
  readonly top: Points;
}

/**
 * Which card lies in which slot of which sheet, in stacked order: the pile of sheets is cut once, the piles are
 * laid on each other slot by slot, and the cards lie in order. Slots run through `lanes` groups of columns, one
 * deck each, so that a row of the sheet holds card i of every deck. Returns sheets of slots (row by row) of
 * [deck, card], or null for a slot that stays blank.
 */
export function imposeStacked(
  decks: readonly number[],
  { columns, rows }: Pick<CardFormat, "columns" | "rows">,
): readonly (readonly (readonly [deck: number, card: number] | null)[])[] {
  const together = columns % decks.length === 0;
  if (!together) {
    return decks.flatMap((cards, deck) =>
      imposeStacked([cards], { columns, rows }).map((sheet) =>
        sheet.map((slot) => slot && ([deck, slot[1]] as const)),
      ),
    );
  }
  const laneColumns = columns / decks.length;
  const perSheet = laneColumns * rows;
  const sheets = Math.ceil(Math.max(...decks) / perSheet);
  return Array.from({ length: sheets }, (_, sheet) =>
    Array.from({ length: columns * rows }, (_, slot) => {
      const row = Math.floor(slot / columns);
      const column = slot % columns;
      const deck = Math.floor(column / laneColumns);
      const pile = row * laneColumns + (column % laneColumns);
      const card = pile * sheets + sheet;
      return card < (decks[deck] ?? 0) ? ([deck, card] as const) : null;
    }),
  );
}

/** How many cards each deck would have if no slot of its sheets stayed empty. */
export function filledDecks(
  decks: readonly number[],
  { columns, rows }: Pick<CardFormat, "columns" | "rows">,
): number[] {
  const together = columns % decks.length === 0;
  const perSheet = (columns * rows) / (together ? decks.length : 1);
  const longest = Math.max(...decks);
  return decks.map((cards) => Math.ceil((together ? longest : cards) / perSheet) * perSheet);
}

/** Top left corner of a slot on the front. */
export function frontPlace(format: CardFormat, slot: number): Place {
  const row = Math.floor(slot / format.columns);
  const column = slot % format.columns;
  return {
    left: format.left + column * (format.card.width + format.gapX),
    top: format.top + row * (format.card.height + format.gapY),
  };
}

/**
 * Top left corner of the same card on the back: mirrored about the edge that the sheet is turned over, then moved
 * by the printer's own offset (points, right and down as seen on the back).
 */
export function backPlace(
  format: CardFormat,
  slot: number,
  flip: "long-edge" | "short-edge",
  paper: PaperSize,
  offset: Place,
): Place {
  const sheet = sheetSize(paper, format.orientation);
  const { left, top } = frontPlace(format, slot);
  return turnsSideways(flip, format.orientation)
    ? { left: sheet.width - left - format.card.width + offset.left, top: top + offset.top }
    : { left: left + offset.left, top: sheet.height - top - format.card.height + offset.top };
}

/** Whether turning the sheet swaps left and right, not top and bottom. */
export function turnsSideways(flip: "long-edge" | "short-edge", orientation: Orientation): boolean {
  return (flip === "long-edge") === (orientation === "portrait");
}
