import { Text, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { PageSetup } from "../../paper/setup.js";
import type { Column } from "../../paper/table.js";
import { typeStyle } from "../../paper/type.js";

/** The heads of a table once more, for the further pages that it runs on; plain, because chrome has no hooks. */
export function columnHeads(columns: readonly Column[]): (setup: PageSetup) => ReactElement {
  return (setup) => (
    <View
      style={{
        flexDirection: "row",
        gap: 8,
        alignItems: "flex-end",
        paddingBottom: 4,
        borderBottomWidth: setup.theme.rule.section,
        borderBottomColor: setup.theme.ink.text,
        borderBottomStyle: "solid",
      }}
    >
      {columns.map(({ head, width, align = "left" }, index) => (
        <View
          key={index}
          style={width === undefined ? { flexGrow: 1, flexShrink: 1, flexBasis: 0 } : { width }}
        >
          <Text style={typeStyle(setup, { set: "tableHead", align }, head)}>{head}</Text>
        </View>
      ))}
    </View>
  );
}
