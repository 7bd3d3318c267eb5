import { Text, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { roleProps } from "../../paper/role.js";
import { type PageSetup, usePageSetup } from "../../paper/setup.js";
import { type Column, tableHead } from "../../paper/table.js";
import { typeStyle } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";

/** One head over neighbouring columns; these and all to the right of them have a width. */
export interface Span {
  readonly head: string;
  readonly from: number;
  readonly count: number;
}

export interface SpannedTable {
  readonly columns: readonly Column[];
  readonly span: Span;
  readonly gap: Points;
}

/** Stands above the table that draws the columns' own heads. */
export function SpanHead(table: SpannedTable) {
  return spanHead(usePageSetup(), table);
}

/** All heads, for the further pages of a table; plain, because a page's chrome is drawn without hooks. */
export function spannedHeads(setup: PageSetup, table: SpannedTable): ReactElement {
  return (
    <View>
      {spanHead(setup, table)}
      {tableHead(setup, table.columns, table.gap)}
    </View>
  );
}

function spanHead(setup: PageSetup, { columns, span, gap }: SpannedTable): ReactElement {
  const end = span.from + span.count;
  const widthOf = (some: readonly Column[]) => some.reduce((sum, { width = 0 }) => sum + width + gap, 0);
  return (
    <View style={{ flexDirection: "row", justifyContent: "flex-end", marginBottom: 2 }}>
      <View
        style={{
          width: widthOf(columns.slice(span.from, end)) - gap,
          marginRight: widthOf(columns.slice(end)),
        }}
      >
        <Text
          {...roleProps("P")}
          style={typeStyle(setup, { set: "tableHead", weight: 700, align: "center" }, span.head)}
        >
          {span.head}
        </Text>
      </View>
    </View>
  );
}
