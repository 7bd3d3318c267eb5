import type { Size } from "../../paper/sizes.js";
import { lineCount, sizeForWords } from "../../paper/text-fit.js";
import type { Points } from "../../paper/units.js";

export interface WallContent {
  /** `cells[round][table]` is a group as it is called on walls. */
  readonly cells: readonly (readonly (readonly string[])[])[];
  /** Of what a round adds to the notes at the foot of its sheet. */
  readonly noteHeights: readonly Points[];
  /** How large names are at most; undefined where people are numbers. */
  readonly nameSize: Points | undefined;
  /** What rows and their notes may fill. */
  readonly room: Size;
}

/** A part of the schedule that fits on one sheet. */
export interface WallPage {
  /** From 0. */
  readonly tables: readonly number[];
  readonly rounds: readonly { readonly index: number; readonly height: Points }[];
}

export interface WallLayout {
  readonly pages: readonly WallPage[];
  readonly cellWidth: Points;
  /** Of names or numbers, the same everywhere. */
  readonly size: Points;
}

/** Of Jost's bold figures, in em. */
export const figureWidth = 0.645;
/** Between two numbers side by side, in em. */
export const figureGap = 0.35;
/** From one line of numbers to the next, in em. */
export const figureLeading = 1.13;

const smallestNumber = 22;
const largestNumber = 54;
const largestRow = 132;
const padding = 10;
const smallestName = 11;
/** From one line of names to the next, in em. */
const nameLeading = 1.4;

/** Three numbers stand as a triangle, four as a diamond, two as a column. */
export function arranged<Member>(group: readonly Member[]): Member[][] {
  const [top, ...others] = group;
  if (top === undefined) return [];
  return [[top], others.slice(0, group.length > 2 ? 2 : 1), others.slice(2)].filter((row) => row.length > 0);
}

/** Divides rounds and tables evenly over as few sheets as leave everything readable. */
export function layOutWall(content: WallContent): WallLayout {
  return content.nameSize === undefined ? layOutNumbers(content) : layOutNames(content, content.nameSize);
}

function layOutNumbers({ cells, noteHeights, room }: WallContent): WallLayout {
  const digits = Math.max(...cells.flat(2).map(({ length }) => length));
  const lines = Math.max(...cells.flat().map((group) => arranged(group).length));
  const widest = 2 * digits * figureWidth + figureGap;
  const { tableGroups, cellWidth } = columns(cells, widest * smallestNumber + padding, room.width);
  const least = lines * figureLeading * smallestNumber + padding;
  const roundGroups = roundsBySheet(
    cells.map(() => least),
    noteHeights,
    room.height,
  );
  const lowest = Math.min(...roundGroups.flat().map(({ height }) => height));
  return {
    pages: sheets(roundGroups, tableGroups),
    cellWidth,
    size: Math.min(
      largestNumber,
      (cellWidth - padding) / widest,
      (lowest - padding) / (lines * figureLeading),
    ),
  };
}

function layOutNames({ cells, noteHeights, room }: WallContent, largest: Points): WallLayout {
  const { tableGroups, cellWidth } = columns(cells, 9 * largest, room.width);
  const inner = cellWidth - 2 * padding;
  const heightsAt = (size: Points) =>
    cells.map((groups) => {
      const lines = groups.map((group) => group.reduce((sum, name) => sum + lineCount(name, inner, size), 0));
      return Math.max(...lines) * size * nameLeading + 2 * padding;
    });
  const fits = (size: Points) =>
    heightsAt(size).every((height, round) => height + (noteHeights[round] ?? 0) <= room.height);
  let size = Math.min(...cells.flat(2).map((name) => sizeForWords(name, inner, largest)));
  while (size > smallestName && !fits(size)) size -= 1;
  const roundGroups = roundsBySheet(heightsAt(size), noteHeights, room.height);
  return { pages: sheets(roundGroups, tableGroups), cellWidth, size };
}

function columns(cells: WallContent["cells"], narrowest: Points, width: Points) {
  const tables = Math.max(...cells.map(({ length }) => length));
  const tableGroups = evenly(tables, Math.max(1, Math.floor(width / narrowest)));
  return { tableGroups, cellWidth: width / Math.max(...tableGroups.map(({ length }) => length)) };
}

function sheets(roundGroups: readonly WallPage["rounds"][], tableGroups: readonly number[][]): WallPage[] {
  return roundGroups.flatMap((rounds) => tableGroups.map((tables) => ({ tables, rounds })));
}

/** As many rounds to a sheet as its height takes; what they leave is shared among them. */
function roundsBySheet(
  needed: readonly Points[],
  noteHeights: readonly Points[],
  height: Points,
): WallPage["rounds"][] {
  const withNotes = needed.map((row, round) => row + (noteHeights[round] ?? 0));
  return fitting(withNotes, height).map((rounds) => {
    const spare = height - rounds.reduce((sum, round) => sum + (withNotes[round] ?? 0), 0);
    return rounds.map((index) => {
      const least = needed[index] ?? 0;
      return { index, height: Math.max(least, Math.min(least + spare / rounds.length, largestRow)) };
    });
  });
}

/** The indexes of rows, sheet by sheet: no more sheets than needed, and no sheet much emptier than another. */
function fitting(rows: readonly Points[], height: Points): number[][] {
  const fewest = filled(rows, height).length;
  const whole = rows.reduce((sum, row) => sum + row, 0);
  const even = filled(rows, Math.min(height, whole / fewest + Math.max(...rows) / 2));
  return even.length === fewest ? even : filled(rows, height);
}

function filled(rows: readonly Points[], height: Points): number[][] {
  const sheets: number[][] = [];
  let left = 0;
  rows.forEach((row, index) => {
    if (row > left || sheets.length === 0) {
      sheets.push([]);
      left = height;
    }
    sheets.at(-1)?.push(index);
    left -= row;
  });
  return sheets;
}

/** 0 … count − 1 in groups of at most so many, all as large as can be alike. */
function evenly(count: number, most: number): number[][] {
  const groups = Math.ceil(count / most);
  return Array.from({ length: groups }, (_, group) => {
    const from = Math.round((group * count) / groups);
    const to = Math.round(((group + 1) * count) / groups);
    return Array.from({ length: to - from }, (_, index) => from + index);
  });
}
