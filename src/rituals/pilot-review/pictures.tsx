import { Path, Svg, View } from "@react-pdf/renderer";
import { At } from "../../paper/box.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";

/** Two rings that hold each other, and two that a gap keeps apart; in a box of 64 by 36 units. */
const ties = {
  closer: "M7,18a16,16 0 1,0 32,0a16,16 0 1,0 -32,0ZM25,18a16,16 0 1,0 32,0a16,16 0 1,0 -32,0Z",
  apart: "M2,18a12,12 0 1,0 24,0a12,12 0 1,0 -24,0ZM38,18a12,12 0 1,0 24,0a12,12 0 1,0 -24,0ZM32,2V34",
} as const;

export function Tie({ kind }: { readonly kind: keyof typeof ties }) {
  const { ink, rule } = useTheme();
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 64 36" style={{ width: 64, height: 36 }}>
      <Path d={ties[kind]} stroke={ink.accent} strokeWidth={rule.head} fill="none" />
    </Svg>
  );
}

/** A circle in four quarters, one to fill for each try, clockwise from the top. */
export function Tries() {
  const { ink, rule, type } = useTheme();
  const side = 72;
  const middle = side / 2;
  const radius = middle - 2;
  const size = type.subhead.size;
  return (
    <View style={{ width: side, height: side }}>
      <Svg {...roleProps("Artifact")} viewBox={`0 0 ${side} ${side}`} style={{ width: side, height: side }}>
        <Path
          d={`M2,${middle}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0ZM2,${middle}H${side - 2}M${middle},2V${side - 2}`}
          stroke={ink.accent}
          strokeWidth={rule.head}
          fill="none"
        />
      </Svg>
      {[1, 2, 3, 4].map((number) => (
        <At
          key={number}
          left={number < 3 ? middle : 8}
          top={(number === 1 || number === 4 ? middle / 2 + 3 : middle * 1.5 - 3) - size * 0.56}
          width={middle - 8}
        >
          <Type set="subhead" align="center">
            {number}
          </Type>
        </At>
      ))}
    </View>
  );
}
