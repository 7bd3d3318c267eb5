import { Text, View } from "@react-pdf/renderer";
import { isValidElement, type ReactElement, type ReactNode } from "react";
import { roleProps } from "./role.js";
import { type PageSetup, usePageSetup } from "./setup.js";
import type { TypeStyleName } from "./theme.js";
import { Type, typeStyle } from "./type.js";
import type { Points } from "./units.js";

export interface Column {
  readonly head: string;
  /** Missing: shares what the others leave. */
  readonly width?: Points;
  readonly align?: "left" | "center" | "right";
}

export interface TableRow {
  readonly key: string;
  readonly cells: readonly (ReactNode | string | number)[];
  /** A heavier rule above: a new group begins. */
  readonly begins?: boolean;
  /** Where it begins a group too, it is its heading, and stays with the row below it. */
  readonly strong?: boolean;
}

export interface TableProps {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly set?: TypeStyleName;
  /** At least; write-in tables need a line's height. */
  readonly rowHeight?: Points;
  readonly gap?: Points;
  /** Above and below what stands in a row. */
  readonly padding?: Points;
  /** Rows from one heavier rule to the next stay on one page. */
  readonly wholeGroups?: boolean;
}

/** Rows split by hairlines, no boxes; the first cell of a row names it. */
export function Table({
  columns,
  rows,
  set = "body",
  rowHeight,
  gap = 8,
  padding = 3,
  wholeGroups = false,
}: TableProps) {
  const setup = usePageSetup();
  const { rule, writeInPitch } = setup.theme;
  const height = rowHeight ?? writeInPitch;
  return (
    <View {...roleProps("Table")}>
      {tableHead(setup, columns, gap)}
      {rows.map((row, index) => (
        <View
          {...roleProps("TR")}
          key={row.key}
          wrap={false}
          {...(row.begins &&
            (row.strong || wholeGroups) && {
              // Half a row short of its end, a group may still be followed by a break.
              minPresenceAhead: (wholeGroups ? restOfGroup(rows, index) - 0.5 : 1) * height,
            })}
          style={{
            flexDirection: "row",
            gap,
            alignItems: "center",
            minHeight: height,
            paddingVertical: padding,
            ...lineBelow(
              setup,
              rows[index + 1]?.begins || index === rows.length - 1 ? rule.section : rule.hairline,
            ),
          }}
        >
          {columns.map((column, cell) => (
            <View {...roleProps("TD")} key={cell} style={cellStyle(column)}>
              <Cell
                content={row.cells[cell]}
                set={set}
                align={column.align ?? "left"}
                strong={row.strong ?? false}
              />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

function restOfGroup(rows: readonly TableRow[], first: number): number {
  const next = rows.findIndex(({ begins }, index) => begins && index > first);
  return (next < 0 ? rows.length : next) - first - 1;
}

/** The heads of columns as a plain element, which further pages can repeat. */
export function tableHead(setup: PageSetup, columns: readonly Column[], gap: Points = 8): ReactElement {
  return (
    <View
      {...roleProps("TR")}
      wrap={false}
      style={{
        flexDirection: "row",
        gap,
        alignItems: "flex-end",
        paddingBottom: 4,
        ...lineBelow(setup, setup.theme.rule.section),
      }}
    >
      {columns.map((column, index) => (
        <View {...roleProps("TH")} key={index} style={cellStyle(column)}>
          <Text
            {...roleProps("P")}
            style={typeStyle(setup, { set: "tableHead", align: column.align ?? "left" }, column.head)}
          >
            {column.head}
          </Text>
        </View>
      ))}
    </View>
  );
}

function lineBelow({ theme }: PageSetup, width: Points) {
  return {
    borderBottomWidth: width,
    borderBottomColor: theme.ink.text,
    borderBottomStyle: "solid" as const,
  };
}

function Cell({
  content,
  set,
  align,
  strong,
}: {
  readonly content: ReactNode;
  readonly set: TypeStyleName;
  readonly align: "left" | "center" | "right";
  readonly strong: boolean;
}) {
  if (typeof content === "string" || typeof content === "number") {
    return (
      <Type set={set} align={align} {...(strong && { weight: 700 })}>
        {content}
      </Type>
    );
  }
  return isValidElement(content) ? (
    <View
      style={{ alignItems: align === "center" ? "center" : align === "right" ? "flex-end" : "flex-start" }}
    >
      {content}
    </View>
  ) : null;
}

function cellStyle({ width }: Column) {
  return width === undefined ? { flexGrow: 1, flexShrink: 1, flexBasis: 0 } : { width };
}
