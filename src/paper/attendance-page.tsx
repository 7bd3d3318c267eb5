import type { ReactNode } from "react";
import type { Words } from "../words/words.js";
import { Gap } from "./box.js";
import { FlowPage, TitleBlock } from "./page.js";
import type { DrawnPath } from "./shapes.js";
import { type Column, Table, type TableRow, tableHead } from "./table.js";
import { Type } from "./type.js";
import type { Points } from "./units.js";

/** What holds when so many people come. */
export interface AttendanceRow {
  readonly people: number;
  /** Each keeps together; a page may end between them. */
  readonly parts: readonly ReactNode[];
  /** In a last column. */
  readonly aside?: string;
}

export interface AttendancePageProps {
  /** Of the ritual, which has `attendance.title`, `subtitle`, `come`, `if` and `note`. */
  readonly words: Words;
  readonly mark: readonly DrawnPath[];
  /** Beside that of the numbers of people. */
  readonly columns: readonly Column[];
  readonly rows: readonly AttendanceRow[];
  /** Of the type in which people read where they belong. */
  readonly size: Points;
}

/** One row for each number of people who may come, so that a group can begin without a screen. */
export function AttendancePage({ words, mark, columns, rows, size }: AttendancePageProps) {
  const title = words.label("attendance.title");
  const all = [{ head: words.label("attendance.come"), width: comeWidth(size) }, ...columns];
  const rowsOf = ({ people, parts, aside }: AttendanceRow): TableRow[] =>
    parts.map((part, index) => ({
      key: `${people} ${index}`,
      begins: index === 0,
      cells:
        index > 0
          ? [null, part]
          : [
              <Type key="come" set="subhead" accent size={size * 0.9}>
                {words.label("attendance.if", { people })}
              </Type>,
              part,
              aside,
            ],
    }));
  return (
    <FlowPage mark={mark} title={title} wall repeated={(setup) => tableHead(setup, all, columnGap)}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("attendance.subtitle")} />
      <Type set="spoken">{words.label("attendance.note")}</Type>
      <Gap height={12} />
      <Table columns={all} gap={columnGap} rows={rows.flatMap(rowsOf)} />
    </FlowPage>
  );
}

const columnGap = 8;
/** A page may end between parts only. */
const linesInPart = 6;

function comeWidth(size: Points): Points {
  return size * 5;
}

/** What the numbers of people and the gap beside them leave of a line. */
export function besideCome(width: Points, size: Points): Points {
  return width - comeWidth(size) - columnGap;
}

/** Splits what fills lines of `perLine` into parts that a page may end between. */
export function inParts<Item>(items: readonly Item[], perLine = 1): Item[][] {
  const each = perLine * linesInPart;
  return Array.from({ length: Math.ceil(items.length / each) }, (_, part) =>
    items.slice(part * each, (part + 1) * each),
  );
}
