import { View } from "@react-pdf/renderer";
import { Fill } from "../../paper/box.js";
import { usePageSetup } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Inline } from "../../words/blocks.js";

/** Of a large numeral beside one line of text. */
export function numeralColumn(numeralSize: Points): Points {
  return numeralSize * 0.9;
}

/** A rule or a question beside its large numeral. */
export function Numbered({
  number,
  set = "body",
  children,
}: {
  readonly number: number;
  readonly set?: "body" | "spoken";
  readonly children: string | readonly Inline[];
}) {
  const { theme, words } = usePageSetup();
  const { size } = theme.type.numeral;
  return (
    <View style={{ flexDirection: "row" }}>
      <View style={{ width: numeralColumn(size), marginTop: -2 }}>
        <Type set="numeral" accent size={size * 0.8}>
          {words.number(number)}
        </Type>
      </View>
      <Fill>
        <Type set={set}>{children}</Type>
      </Fill>
    </View>
  );
}
