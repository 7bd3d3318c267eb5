import { View } from "@react-pdf/renderer";
import { isValidElement, type ReactNode } from "react";
import { roleProps } from "./role.js";
import { useTheme } from "./setup.js";
import type { TypeStyleName } from "./theme.js";
import { Type } from "./type.js";
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
  readonly strong?: boolean;
}

export interface TableProps {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly set?: TypeStyleName;
  /** At least; write-in tables need a line's height. */
  readonly rowHeight?: Points;
  readonly gap?: Points;
}

/** Rows split by hairlines, no boxes; the first cell of a row names it. */
export function Table({ columns, rows, set = "body", rowHeight, gap = 8 }: TableProps) {
  const { rule, ink, writeInPitch } = useTheme();
  const height = rowHeight ?? writeInPitch;
  const lineOf = (width: Points) => ({
    borderBottomWidth: width,
    borderBottomColor: ink.text,
    borderBottomStyle: "solid" as const,
  });
  return (
    <View {...roleProps("Table")}>
      <View
        {...roleProps("TR")}
        wrap={false}
        style={{
          flexDirection: "row",
          gap,
          alignItems: "flex-end",
          paddingBottom: 4,
          ...lineOf(rule.section),
        }}
      >
        {columns.map((column, index) => (
          <View {...roleProps("TH")} key={index} style={cellStyle(column)}>
            <Type set="tableHead" align={column.align ?? "left"}>
              {column.head}
            </Type>
          </View>
        ))}
      </View>
      {rows.map((row, index) => (
        <View
          {...roleProps("TR")}
          key={row.key}
          wrap={false}
          style={{
            flexDirection: "row",
            gap,
            alignItems: "center",
            minHeight: height,
            paddingVertical: 3,
            ...lineOf(rows[index + 1]?.begins || index === rows.length - 1 ? rule.section : rule.hairline),
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
