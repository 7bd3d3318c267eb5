import type { PaperSize, Person } from "../../chapter/chapter.js";
import { namesArePrinted } from "../../chapter/people.js";
import { type CardFormatName, cardFormat } from "../../paper/card-formats.js";
import type { PageSetup } from "../../paper/setup.js";
import type { Size } from "../../paper/sizes.js";
import { fitName, lineCount, textWidth } from "../../paper/text-fit.js";
import type { Theme, TypeStyleName } from "../../paper/theme.js";
import type { Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { seatOf, spansYears } from "./companions.js";
import type { TriadRound, TriadsPlan } from "./plan.js";

/** How large slips are and where their columns stand. */
export interface SlipLayout {
  readonly format: CardFormatName;
  /** The rounds of each slip that a person gets: more than one where a sheet does not hold them all. */
  readonly parts: readonly (readonly TriadRound[])[];
  readonly columns: SlipColumns;
  /** Each companion begins a line, where that takes no more of them. */
  readonly listed: boolean;
  readonly rowHeights: readonly Points[];
}

/** Widths, from left to right. */
export interface SlipColumns {
  readonly person: Points;
  readonly triangle: Points;
  readonly number: Points;
  readonly weeks: Points;
  readonly companions: Points;
  readonly boxes: Points;
  /** Companions stand beside dates and boxes, or beside the dates with the boxes below both, or below the dates. */
  readonly companionsStand: "beside" | "above-boxes" | "below-dates";
  readonly gap: Points;
}

/** A line for dates stands closer than others, because the rows above it are written on elsewhere. */
export function blankDates({ type }: Theme): Points {
  return type.body.size * 1.7;
}

/** Over the columns; large print has no smaller words. */
export function columnHead({ large }: Theme): TypeStyleName {
  return large ? "note" : "tableHead";
}

/** Between two boxes to tick. */
export const boxGap = 5;

/** Between companions whose names take several lines. */
export const companionGap = 3;

/** For two dates by hand. */
const leastBlank = 80;
const easyBlank = 120;

const formats = ["fourth", "third", "half", "whole"] as const;

/** Strips across the sheet, as many to a sheet as hold every round of everyone. */
export function layOutSlips(
  props: ArtifactProps<TriadsPlan>,
  people: readonly Person[],
  { theme, paper }: Pick<PageSetup, "theme" | "paper">,
): SlipLayout {
  const { plan } = props;
  const columns = layOutColumns(props, people, theme, useableSize("whole", theme, paper.size).width);
  const listed = listsCompanions(props, people, columns, theme);
  const rowHeights = plan.rounds.map((round) => rowHeight(round, props, people, { columns, listed }, theme));
  const head = Math.max(theme.type[columnHead(theme)].leading, theme.tickBox) + 6;
  const needed = Math.max(
    head + rowHeights.reduce((sum, height) => sum + height, 0),
    // The small line stands below the owner.
    ownerHeight(props, people, columns, theme) + theme.type.footer.leading + 2,
  );
  const heightOf = (format: CardFormatName) => useableSize(format, theme, paper.size).height;
  const format = formats.find((candidate) => heightOf(candidate) >= needed) ?? "whole";
  return {
    format,
    parts: inParts(plan.rounds, rowHeights, heightOf(format) - head),
    columns,
    listed,
    rowHeights,
  };
}

/** Those who meet somebody in a round, line by line. */
export function companionLines(companions: readonly string[], listed: boolean, words: Words): string[] {
  return listed ? [...companions] : [words.list(companions)];
}

function useableSize(format: CardFormatName, { cardInset }: Theme, paper: PaperSize): Size {
  const card = cardFormat(format, paper)?.card ?? { width: 0, height: 0 };
  return { width: card.width - 2 * cardInset, height: card.height - 2 * cardInset };
}

function layOutColumns(
  props: ArtifactProps<TriadsPlan>,
  people: readonly Person[],
  theme: Theme,
  width: Points,
): SlipColumns {
  const { plan, chapter, words } = props;
  const body = theme.type.body.size;
  const scale = body / 12;
  const gap = 12;
  const person = theme.large ? 170 : 140;
  const number = 30 * scale;
  const rest = width - person - number - 2 * gap;
  const same = { gap, person, triangle: Math.min(96 * scale, person), number };

  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, body)));
  const seats = plan.rounds.flatMap((round) => people.flatMap(({ id }) => seatOf(id, round) ?? []));
  const table = gap + widest(seats.map((seat) => words.label("slip.table", { table: seat.table })));
  const isDated = plan.rounds.some(({ from }) => from !== undefined);
  const dates = isDated ? widest(plan.rounds.map((round) => datesOf(round, plan, words) ?? "")) : leastBlank;

  const boxesInLine = Math.min(plan.meetings, 9) * (theme.tickBox + boxGap);
  const weeks = Math.max(dates + table, boxesInLine, isDated ? 0 : easyBlank + table);
  // Names ask for more room than numbers.
  const beside = rest - weeks - gap;
  if (beside >= (namesArePrinted(chapter) ? 150 : 100) * scale) {
    return { ...same, weeks, companions: beside, boxes: weeks, companionsStand: "beside" };
  }
  const companions = widest([
    words.label("slip.with"),
    ...seats.map((seat) => words.list(seat.companions.map(props.roster.onSlip))),
  ]);
  const left = rest - companions - gap;
  return left >= dates + table
    ? { ...same, weeks: left, companions, boxes: rest, companionsStand: "above-boxes" }
    : { ...same, weeks: rest, companions: rest, boxes: rest, companionsStand: "below-dates" };
}

/** Undefined where the chapter gives no dates. */
export function datesOf({ from, until }: TriadRound, plan: TriadsPlan, words: Words): string | undefined {
  if (from === undefined || until === undefined) return undefined;
  const style = spansYears(plan.rounds) ? "short-year" : "short";
  return words.label("slip.dates", { from: words.date(from, style), until: words.date(until, style) });
}

function listsCompanions(
  { plan, chapter, roster, words }: ArtifactProps<TriadsPlan>,
  people: readonly Person[],
  { companions }: SlipColumns,
  { type }: Theme,
): boolean {
  const seats = plan.rounds.flatMap((round) => people.flatMap(({ id }) => seatOf(id, round) ?? []));
  const linesWhen = (listed: boolean) =>
    seats.map((seat) =>
      linesOf(companionLines(seat.companions.map(roster.onSlip), listed, words), companions, type.body.size),
    );
  return namesArePrinted(chapter) && Math.max(0, ...linesWhen(true)) <= Math.max(0, ...linesWhen(false));
}

function ownerHeight(
  { roster, words }: ArtifactProps<TriadsPlan>,
  people: readonly Person[],
  { person, triangle }: SlipColumns,
  { type: { body, note }, writeInPitch }: Theme,
): Points {
  const names = people.map(({ id }) => linesOf([roster.onSlip(id)], person, body.size) * body.leading);
  const notes = ["slip.find-number", "slip.keep"].map((key) =>
    lineCount(words.label(key), person, note.size),
  );
  return (
    triangle +
    Math.max(writeInPitch, ...names) +
    4 +
    notes.reduce((sum, count) => sum + count * note.leading, 0)
  );
}

/** The same for everyone, so that all slips of a chapter look alike. */
function rowHeight(
  round: TriadRound,
  { plan, roster, words }: ArtifactProps<TriadsPlan>,
  people: readonly Person[],
  { columns, listed }: Pick<SlipLayout, "columns" | "listed">,
  theme: Theme,
): Points {
  const { body } = theme.type;
  const texts = people.flatMap(({ id }) => {
    const seat = seatOf(id, round);
    if (seat) return [companionLines(seat.companions.map(roster.onSlip), listed, words)];
    return columns.companionsStand === "above-boxes" ? [] : [[words.label("slip.away")]];
  });
  const names = Math.max(
    0,
    ...texts.map(
      (lines) =>
        linesOf(lines, columns.companions, body.size) * body.leading + (lines.length - 1) * companionGap,
    ),
  );
  const boxPitch = theme.tickBox + boxGap;
  const boxes = Math.ceil(plan.meetings / Math.floor((columns.boxes + boxGap) / boxPitch)) * boxPitch;
  const dates = round.from === undefined ? blankDates(theme) : body.leading;
  const heights = {
    beside: Math.max(dates + 3 + boxes, names),
    "above-boxes": Math.max(dates, names) + 3 + boxes,
    "below-dates": dates + 3 + names + 3 + boxes,
  };
  return heights[columns.companionsStand] + 5;
}

function linesOf(texts: readonly string[], width: Points, most: Points): number {
  return texts
    .flatMap((text) => fitName(text, width, most).lines)
    .reduce((sum, line) => sum + lineCount(line, width, most), 0);
}

function inParts(
  rounds: readonly TriadRound[],
  heights: readonly Points[],
  room: Points,
): (readonly TriadRound[])[] {
  const parts: TriadRound[][] = [];
  let left = 0;
  rounds.forEach((round, index) => {
    const height = heights[index] ?? 0;
    if (parts.length === 0 || height > left) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(round);
    left -= height;
  });
  return parts;
}
