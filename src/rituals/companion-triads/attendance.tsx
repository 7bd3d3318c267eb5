import { View } from "@react-pdf/renderer";
import { Gap } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { usePageSetup, useSheet } from "../../paper/setup.js";
import type { Size } from "../../paper/sizes.js";
import { type Column, Table, type TableRow, tableHead } from "../../paper/table.js";
import type { Theme } from "../../paper/theme.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { ArtifactProps, Attendance } from "../ritual.js";
import { tableName } from "./companions.js";
import { mark } from "./mark.js";
import type { TriadsPlan } from "./plan.js";

/** The first round for each number of people who may come, so that it can begin without a screen. */
export function AttendanceSheet({ plan, chapter, words }: ArtifactProps<TriadsPlan>) {
  const { theme } = usePageSetup();
  const { attendance = [] } = plan;
  const sheet = useSheet("portrait");
  const width = sheet.width - 2 * theme.wallMargin;
  const { size, come, perLine } = layOut(attendance, theme, { width, height: sheet.height - besideTable });
  const tables = width - come - gap;
  const title = words.label("attendance.title");
  const columns: readonly Column[] = [
    { head: words.label("attendance.come"), width: come },
    { head: words.label("attendance.tables") },
  ];
  const rowsOf = ({ people, groups }: Attendance): TableRow[] =>
    startsOf(groups.length, perLine * linesInRow).map((start) => ({
      key: `${people} ${start}`,
      begins: start === 0,
      cells: [
        start === 0 ? <Come key="come" size={size} label={words.label("attendance.if", { people })} /> : null,
        <View key="tables" style={{ flexDirection: "row", flexWrap: "wrap", width: tables }}>
          {groups.slice(start, start + perLine * linesInRow).map((group, index) => (
            <Type key={group.join()} set="spoken" size={size} width={tables / perLine}>
              {[
                { text: `${tableName(start + index)} `, strong: true },
                { text: group.join("·"), strong: false },
              ]}
            </Type>
          ))}
        </View>,
      ],
    }));
  return (
    <FlowPage mark={mark} title={title} wall repeated={(setup) => tableHead(setup, columns, gap)}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("attendance.subtitle")} />
      <Gap height={6} />
      <Table columns={columns} gap={gap} rows={attendance.flatMap(rowsOf)} />
      <Gap height={12} />
      <Type set="spoken">{words.label("attendance.note", { planned: chapter.people.length })}</Type>
    </FlowPage>
  );
}

const gap = 8;
/** Title, note and footer. */
const besideTable = 320;
/** A page may end between rows only. */
const linesInRow = 6;

function Come({ label, size }: { readonly label: string; readonly size: Points }) {
  return (
    <Type set="subhead" accent size={size * 0.9}>
      {label}
    </Type>
  );
}

/** As large as one page allows, to be read from afar; a long list runs on instead of growing small. */
function layOut(attendance: readonly Attendance[], { type }: Theme, { width, height }: Size) {
  const characters = attendance.flatMap(({ groups }) =>
    groups.map((group, index) => tableName(index).length + 1 + group.join("·").length),
  );
  const layouts = [1.8, 1.6, 1.4, 1.2, 1].map((scale) => {
    const size = type.subhead.size * scale;
    const come = size * 5;
    const table = size * 0.52 * (Math.max(1, ...characters) + 2);
    const perLine = Math.max(1, Math.floor((width - come - gap) / table));
    const lines = attendance.map(({ groups }) => Math.ceil(groups.length / perLine));
    const needed = lines.reduce((sum, count) => sum + count * size * 1.45 + 8, 0);
    return { size, come, perLine, needed };
  });
  const smallest = layouts.at(-1) as (typeof layouts)[number];
  return layouts.find(({ needed }) => needed <= height) ?? smallest;
}

function startsOf(count: number, each: number): number[] {
  return Array.from({ length: Math.ceil(count / each) }, (_, part) => part * each);
}
