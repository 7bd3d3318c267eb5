import type { Points } from "../../paper/units.js";

/** Some stations of one round, side by side. */
export interface Band {
  readonly round: number;
  readonly stations: readonly number[];
  /** Of each station. */
  readonly width: Points;
  readonly height: Points;
}

export interface WallLayout {
  readonly pages: readonly (readonly Band[])[];
  readonly size: Points;
}

export interface WallProblem {
  /** For each round and station how many learn there. */
  readonly counts: readonly (readonly number[])[];
  /** Of the longest number. */
  readonly figures: number;
  readonly room: { readonly width: Points; readonly height: Points };
  /** Above the numbers: the station's letter and skill. */
  readonly headHeight: Points;
}

/** The largest first; the last is still read from two metres. */
const sizes = [72, 60, 52, 44, 38, 32, 28, 24, 22] as const;
/** Of the size of the numbers. */
const figureWidth = 0.62;
const figureGap = 0.45;
const lineHeight = 1.2;
const bandGap = 14;
const leastWidth = 134;

export function slotWidth(figures: number, size: Points): Points {
  return (figures * figureWidth + figureGap) * size;
}

export function lineLeading(size: Points): Points {
  return lineHeight * size;
}

/** All rounds on one page at the largest size that allows it, else over as many as it takes at the smallest. */
export function layOutWall(problem: WallProblem): WallLayout {
  const layouts = sizes.map((size) => ({
    pages: paginate(bandsAt(problem, size), problem.room.height),
    size,
  }));
  const smallest = layouts.at(-1) ?? { pages: [], size: sizes[0] };
  return layouts.find(({ pages }) => pages.length === 1) ?? smallest;
}

/** How many stations stand side by side at most. */
export function mostColumns(stations: number, width: Points): number {
  return Math.min(stations, Math.max(1, Math.floor(width / leastWidth)));
}

function bandsAt({ counts, figures, room, headHeight }: WallProblem, size: Points): Band[] {
  const stations = counts[0]?.length ?? 0;
  const heightOf = (learners: readonly number[], columns: number) => {
    const width = room.width / columns - 12;
    const inLine = Math.max(1, Math.floor(width / slotWidth(figures, size)));
    return headHeight + Math.max(1, Math.ceil(Math.max(...learners) / inLine)) * lineLeading(size) + bandGap;
  };
  const most = mostColumns(stations, room.width);
  return counts.flatMap((learners, round) => {
    const columns =
      Array.from({ length: most }, (_, index) => most - index).find(
        (count) => heightOf(learners, count) <= room.height,
      ) ?? 1;
    return Array.from({ length: Math.ceil(stations / columns) }, (_, band) => {
      const from = band * columns;
      const group = learners.slice(from, from + columns);
      const height = heightOf(group, columns);
      return { round, stations: group.map((_, index) => from + index), width: room.width / columns, height };
    });
  });
}

function paginate(bands: readonly Band[], height: Points): Band[][] {
  const pages: Band[][] = [];
  let left = 0;
  for (const band of bands) {
    const page = pages.at(-1);
    if (page === undefined || band.height > left) {
      pages.push([band]);
      left = height - band.height;
    } else {
      page.push(band);
      left -= band.height;
    }
  }
  return pages;
}
