import type { PaperSize, Person } from "../../chapter/chapter.js";
import { namesArePrinted } from "../../chapter/people.js";
import { type CardFormatName, cardFormat } from "../../paper/card-formats.js";
import type { PageSetup } from "../../paper/setup.js";
import type { Size } from "../../paper/sizes.js";
import { fitName, lineCount } from "../../paper/text-fit.js";
import type { Theme } from "../../paper/theme.js";
import type { Points } from "../../paper/units.js";
import type { ArtifactProps } from "../ritual.js";
import { seatOf, spansYears } from "./companions.js";
import type { TriadRound, TriadsPlan } from "./plan.js";

/** How large slips are and where their columns stand. */
export interface SlipLayout {
  readonly format: CardFormatName;
  /** The rounds of each slip that a person gets: more than one where a sheet does not hold them all. */
  readonly parts: readonly (readonly TriadRound[])[];
  readonly columns: SlipColumns;
  readonly rowHeights: readonly Points[];
}

/** Widths, from left to right. */
export interface SlipColumns {
  readonly person: Points;
  readonly triangle: Points;
  readonly number: Points;
  readonly weeks: Points;
  readonly companions: Points;
  /** Companions stand below the dates where there is no room beside them. */
  readonly stacked: boolean;
  readonly gap: Points;
}

/** A line for dates stands closer than others, because the rows above it are written on elsewhere. */
export function blankDates({ type }: Theme): Points {
  return type.body.size * 1.7;
}

/** Between two boxes to tick. */
export const boxGap = 5;

/** From the small line's top to what stands above it. */
const smallLineHeight = 14;

const formats = ["fourth", "third", "half", "whole"] as const;

/** Strips across the sheet, as many to a sheet as hold every round of everyone. */
export function layOutSlips(
  props: ArtifactProps<TriadsPlan>,
  people: readonly Person[],
  { theme, paper }: Pick<PageSetup, "theme" | "paper">,
): SlipLayout {
  const { plan, roster, words } = props;
  const { body, note, tableHead } = theme.type;
  const columns = layOutColumns(props, theme, useableSize("whole", theme, paper.size).width);
  const rowHeights = plan.rounds.map((round) => rowHeight(round, props, people, columns, theme));
  const head = Math.max(tableHead.leading, theme.tickBox) + 6;
  const owner =
    columns.triangle +
    Math.max(
      ...people.map(({ id }) => nameLines(roster.onSlip(id), columns.person, body.size) * body.leading),
      theme.writeInPitch,
    ) +
    lineCount(words.label("slip.find-number"), columns.person, note.size) * note.leading;
  const needed =
    Math.max(head + rowHeights.reduce((sum, height) => sum + height, 0), owner) + smallLineHeight;
  const heightOf = (format: CardFormatName) => useableSize(format, theme, paper.size).height;
  const format = formats.find((candidate) => heightOf(candidate) >= needed) ?? "whole";
  return {
    format,
    parts: inParts(plan.rounds, rowHeights, heightOf(format) - head - smallLineHeight),
    columns,
    rowHeights,
  };
}

function useableSize(format: CardFormatName, { cardInset }: Theme, paper: PaperSize): Size {
  const card = cardFormat(format, paper)?.card ?? { width: 0, height: 0 };
  return { width: card.width - 2 * cardInset, height: card.height - 2 * cardInset };
}

function layOutColumns(
  { plan: { rounds, meetings }, chapter }: ArtifactProps<TriadsPlan>,
  theme: Theme,
  width: Points,
): SlipColumns {
  const scale = theme.type.body.size / 12;
  const gap = 12;
  const boxPitch = theme.tickBox + boxGap;
  const person = 140 * scale;
  const number = 30 * scale;
  const rest = width - person - number - 3 * gap;
  const weeks = Math.max((spansYears(rounds) ? 200 : 150) * scale, Math.min(meetings, 9) * boxPitch);
  const beside = rest - weeks - gap;
  // Names ask for more room than numbers.
  const stacked = beside < (namesArePrinted(chapter) ? 150 : 100) * scale;
  const triangle = Math.min(96 * scale, person);
  return {
    gap,
    person,
    triangle,
    number,
    weeks: stacked ? rest : weeks,
    companions: stacked ? rest : beside,
    stacked,
  };
}

/** The same for everyone, so that all slips of a chapter look alike. */
function rowHeight(
  round: TriadRound,
  { plan, roster, words }: ArtifactProps<TriadsPlan>,
  people: readonly Person[],
  { weeks, companions, stacked }: SlipColumns,
  theme: Theme,
): Points {
  const { body } = theme.type;
  const texts = people.map(({ id }) => {
    const seat = seatOf(id, round);
    return seat ? words.list(seat.companions.map(roster.onSlip)) : words.label("slip.away");
  });
  const names = Math.max(...texts.map((text) => nameLines(text, companions, body.size))) * body.leading;
  const boxPitch = theme.tickBox + boxGap;
  const boxes = Math.ceil(plan.meetings / Math.floor((weeks + boxGap) / boxPitch)) * boxPitch;
  const dates = (round.from === undefined ? blankDates(theme) : body.leading) + 3;
  return (stacked ? dates + names + 3 + boxes : Math.max(dates + boxes, names)) + 5;
}

function nameLines(name: string, width: Points, most: Points): number {
  return fitName(name, width, most).lines.reduce((sum, line) => sum + lineCount(line, width, most), 0);
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
