import { Gap, Stack } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { type Column, Table, type TableRow, tableHead } from "../../paper/table.js";
import { Type } from "../../paper/type.js";
import type { ArtifactProps } from "../ritual.js";
import type { AttendanceRing } from "./attendance-rings.js";
import { mark } from "./mark.js";
import type { PledgesPlan } from "./plan.js";
import { ringLines } from "./ring-lines.js";

/** The first deal for each number of people who may come: a ring in which every card goes on by itself. */
export function AttendanceSheet({ plan, words }: ArtifactProps<PledgesPlan>) {
  const { wallMargin, type } = useTheme();
  const size = type.subhead.size;
  const [come, offer, gap] = [size * 5, type.body.size * 5, 8];
  const width = useSheet("landscape").width - 2 * wallMargin - come - offer - 2 * gap;
  const title = words.label("attendance.title");
  const columns: readonly Column[] = [
    { head: words.label("attendance.come"), width: come },
    { head: words.label("attendance.ring"), width },
    { head: words.label("attendance.offer"), width: offer },
  ];
  const rowsOf = ({ people, ring, offersGo }: AttendanceRing): TableRow[] => {
    const lines = ringLines(ring, width, size);
    return startsOf(lines.length).map((start) => ({
      key: `${people} ${start}`,
      begins: start === 0,
      cells: [
        start === 0 ? (
          <Type key="come" set="subhead" accent>
            {words.label("attendance.if", { people })}
          </Type>
        ) : null,
        <Stack key="ring">
          {lines.slice(start, start + linesInRow).map((line) => (
            <Type key={line} set="spoken" size={size}>
              {line}
            </Type>
          ))}
        </Stack>,
        start === 0 ? words.label(`attendance.${offersGo === 2 ? "two-on" : "one-back"}`) : null,
      ],
    }));
  };
  return (
    <FlowPage
      mark={mark}
      title={title}
      orientation="landscape"
      wall
      repeated={(setup) => tableHead(setup, columns, gap)}
    >
      <TitleBlock mark={mark} title={title} subtitle={words.label("attendance.subtitle")} />
      <Gap height={6} />
      <Table columns={columns} gap={gap} rows={(plan.attendance ?? []).flatMap(rowsOf)} />
      <Gap height={12} />
      <Type set="spoken">{words.label("attendance.note")}</Type>
    </FlowPage>
  );
}

/** A page may end between rows only. */
const linesInRow = 6;

function startsOf(lines: number): number[] {
  return Array.from({ length: Math.ceil(lines / linesInRow) }, (_, part) => part * linesInRow);
}
