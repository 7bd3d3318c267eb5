import { Path, Svg, View } from "@react-pdf/renderer";
import { type ScaleBand, scaleBand } from "d3-scale";
import { At, Gap, Rule } from "../../paper/box.js";
import { FixedPage, TitleBlock } from "../../paper/page.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { meetings } from "../../scheduling/index.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { TriadsPlan } from "./plan.js";
import { type Meetings, meetingsNote, proofLines } from "./wall-notes.js";

/** Below this a round's number in a cell is too small to read, and a square says enough. */
const smallestFigure: Points = 5.5;

/** Who meets whom in which round, by number, with the proof that it cannot be done better, or how near it comes. */
export function WhoMeetsWhom({ plan, chapter, words, roster }: ArtifactProps<TriadsPlan>) {
  const { margin, large } = useTheme();
  const sheet = useSheet("portrait");
  const width = sheet.width - 2 * margin;
  const people = chapter.people.length;
  const { rounds } = plan;
  const indexed = rounds.map(({ groups }) => groups.map((group) => group.map((id) => roster.number(id) - 1)));
  const met = meetings(indexed, people);
  const proof = [meetingsNote(met, words), ...proofLines(plan, words)];
  return (
    <FixedPage>
      <TitleBlock mark={mark} title={words.label("proof.title")} subtitle={words.label("proof.subtitle")} />
      <Matrix
        meetings={met}
        side={Math.min(width, sheet.height - (large ? 470 : 350))}
        description={words.label("proof.description", { people, rounds: rounds.length })}
      />
      <Gap height={14} />
      <Rule weight="section" />
      <Gap height={8} />
      {proof.map((line) => (
        <Type key={line} set="body" marginTop={2}>
          {line}
        </Type>
      ))}
    </FixedPage>
  );
}

interface MatrixProps {
  readonly meetings: Meetings;
  readonly side: Points;
  readonly description: string;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rounds: readonly number[];
}

/** The lower half of a square: rows and columns share the numbers along the diagonal. */
function Matrix({ meetings, side, description }: MatrixProps) {
  const { ink, rule, type } = useTheme();
  const body = type.body.size;
  const people = meetings.map((_, person) => person);
  const band = scaleBand(people, [0, side]).paddingInner(0.16).paddingOuter(0.08);
  const met = meetings
    .flatMap((rows, row) => rows.slice(0, row).map((rounds, column): Cell => ({ row, column, rounds })))
    .filter(({ rounds }) => rounds.length > 0);
  const repeated = met.filter(({ rounds }) => rounds.length > 1);
  const numbers = people.map((person): Figure => ({ row: person, column: person, text: String(person + 1) }));
  const rounds = [everyRound, firstRound]
    .map((tell) => met.map((cell): Figure => ({ ...cell, text: tell(cell.rounds) })))
    .find((figures) => figureSize([...figures, ...numbers], band, body) >= smallestFigure);
  return (
    <View {...roleProps("Figure", description)} style={{ width: side, height: side }}>
      <At left={0} top={0}>
        <Svg viewBox={`0 0 ${side} ${side}`} style={{ width: side, height: side }}>
          <Path d={grid(people, band)} stroke={ink.text} strokeWidth={rule.hairline} fill="none" />
          {rounds === undefined ? <Path d={squares(met, band)} fill={ink.text} /> : null}
          <Path
            d={squares(repeated, band)}
            stroke={ink.accent}
            strokeWidth={Math.min(1.5, band.step() / 6)}
            fill="none"
          />
        </Svg>
      </At>
      {rounds === undefined ? null : (
        <>
          <Figures figures={rounds} band={band} weight={400} />
          <Figures figures={numbers} band={band} weight={700} />
        </>
      )}
    </View>
  );
}

/** Kept on one line. */
function everyRound(rounds: readonly number[]): string {
  return rounds.join("\u00a0");
}

function firstRound(rounds: readonly number[]): string {
  return String(rounds[0]);
}

interface Figure {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface FiguresProps {
  readonly figures: readonly Figure[];
  readonly band: ScaleBand<number>;
  readonly weight: 400 | 700;
}

function Figures({ figures, band, weight }: FiguresProps) {
  const size = figureSize(figures, band, useTheme().type.body.size);
  const width = band.bandwidth();
  return figures.map(({ row, column, text }) => (
    <At
      key={`${row} ${column}`}
      left={band(column) ?? 0}
      top={(band(row) ?? 0) + (width - size * 1.33) / 2}
      width={width}
    >
      <Type set="body" size={size} weight={weight} align="center">
        {text}
      </Type>
    </At>
  ));
}

/** Of Source Sans 3 bold, in em. */
const figureWidth = 0.54;

/** The size at which the longest fits into its cell, about that of the page's text where there is room. */
function figureSize(figures: readonly Figure[], band: ScaleBand<number>, body: Points): Points {
  const cell = band.bandwidth();
  const longest = Math.max(...figures.map(({ text }) => text.length));
  return Math.min(
    2 * body,
    Math.max(1.1 * body, cell * 0.4),
    cell * 0.95,
    (cell * 0.97) / (longest * figureWidth),
  );
}

function squares(cells: readonly Cell[], band: ScaleBand<number>): string {
  const side = band.bandwidth();
  return cells.map(({ row, column }) => `M${band(column)},${band(row)}h${side}v${side}h${-side}z`).join("");
}

/** A staircase along the diagonal, and at every fifth a hairline under the row and beside the column. */
function grid(people: readonly number[], band: ScaleBand<number>): string {
  const step = band.step();
  const end = people.length * step;
  const corner = (person: number) => `${(person + 1) * step}`;
  const stairs = people.slice(0, -1).map((person) => `H${corner(person)}V${corner(person + 1)}`);
  const fifths = people
    .filter((person) => person % 5 === 4)
    .map((person) => `M0,${corner(person)}H${corner(person)}V${end}`);
  return `M0,${end}V${step}${stairs.join("")}H0${fifths.join("")}`;
}
