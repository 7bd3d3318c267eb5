import { Path, Svg, View } from "@react-pdf/renderer";
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
import { proofLines } from "./wall-notes.js";

/** Below this a round's number in a cell is too small to read, and a square says enough. */
const smallestFigure: Points = 5.5;

/** Who meets whom in which round, by number, with the proof that it cannot be done better, or how near it comes. */
export function WhoMeetsWhom({ plan, chapter, words, roster }: ArtifactProps<TriadsPlan>) {
  const { margin, large } = useTheme();
  const sheet = useSheet("portrait");
  const width = sheet.width - 2 * margin;
  const people = chapter.people.length;
  const { quality, rounds } = plan;
  const indexed = rounds.map(({ groups }) => groups.map((group) => group.map((id) => roster.number(id) - 1)));
  const proof = [
    quality.repeatedPairs === 0
      ? words.label("proof.no-repeats")
      : words.label("proof.repeats", { count: quality.repeatedPairs }),
    ...proofLines(plan, words),
  ];
  return (
    <FixedPage>
      <TitleBlock mark={mark} title={words.label("proof.title")} subtitle={words.label("proof.subtitle")} />
      <Matrix
        meetings={meetings(indexed, people)}
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
  /** In which rounds each two people meet. */
  readonly meetings: readonly (readonly (readonly number[])[])[];
  readonly side: Points;
  readonly description: string;
}

/** The lower half of a square: rows and columns share the numbers along the diagonal. */
function Matrix({ meetings: matrix, side, description }: MatrixProps) {
  const { ink, rule } = useTheme();
  const cell = side / matrix.length;
  const digits = matrix.some((row) => row.some((rounds) => rounds.some((round) => round > 9))) ? 2 : 1;
  const figure = Math.min(13, (cell * 0.9) / (digits * 0.5), cell * 0.8);
  const readable = figure >= smallestFigure;
  const repeated = squares(matrix, cell, ({ length }) => length > 1);
  const met = readable ? "" : squares(matrix, cell, ({ length }) => length === 1);
  return (
    <View {...roleProps("Figure", description)} style={{ width: side, height: side }}>
      <At left={0} top={0}>
        <Svg viewBox={`0 0 ${side} ${side}`} style={{ width: side, height: side }}>
          <Path d={steps(matrix.length, cell)} stroke={ink.text} strokeWidth={rule.hairline} fill="none" />
          <Path d={met} fill={ink.text} />
          <Path d={repeated} fill="none" stroke={ink.accent} strokeWidth={Math.min(1.5, cell / 6)} />
        </Svg>
      </At>
      {readable
        ? matrix.map((row, person) => (
            <Row
              key={person}
              row={row.slice(0, person)}
              person={person}
              cell={cell}
              digits={digits}
              figure={figure}
            />
          ))
        : null}
    </View>
  );
}

interface RowProps {
  readonly row: readonly (readonly number[])[];
  readonly person: number;
  readonly cell: Points;
  readonly digits: number;
  readonly figure: Points;
}

/** One text a row: figures of one width, spaced so that each fills its cell. */
function Row({ row, person, cell, digits, figure }: RowProps) {
  const figures = row.map(([round]) =>
    (round === undefined ? "" : String(round)).padStart(digits, figureSpace),
  );
  const spacing = cell / digits - figure * figureWidth;
  const top = person * cell + (cell - figure * 1.33) / 2;
  return (
    <>
      <At left={spacing / 2} top={top} width={Math.max(row.length * cell + figure, cell)}>
        {row.length === 0 ? null : (
          <Type set="body" size={figure} letterSpacing={spacing}>
            {figures.join("")}
          </Type>
        )}
      </At>
      <At left={person * cell + cell * 0.18} top={top} width={cell * 1.6}>
        <Type set="body" size={figure} weight={700}>
          {String(person + 1)}
        </Type>
      </At>
    </>
  );
}

/** As wide as a figure, so that an empty cell keeps its place. */
const figureSpace = "\u2007";
/** Of Source Sans 3, in em. */
const figureWidth = 0.497;

function squares(
  matrix: MatrixProps["meetings"],
  cell: Points,
  wanted: (rounds: readonly number[]) => boolean,
): string {
  const inset = cell * 0.08;
  const side = cell - 2 * inset;
  return matrix
    .flatMap((row, person) =>
      row
        .slice(0, person)
        .map((rounds, other) =>
          wanted(rounds) ? `M${other * cell + inset},${person * cell + inset}h${side}v${side}h${-side}z` : "",
        ),
    )
    .join("");
}

/** A staircase along the diagonal, and a hairline under every fifth row. */
function steps(people: number, cell: Points): string {
  const rows = Array.from({ length: people }, (_, row) => row);
  const stairs = rows.map((row) => `V${(row + 1) * cell}H${(row + 1) * cell}`).join("");
  const fifths = rows
    .filter((row) => row % 5 === 4)
    .map((row) => `M0,${(row + 1) * cell}H${(row + 1) * cell}`);
  return `M0,0${stairs}${fifths.join("")}`;
}
