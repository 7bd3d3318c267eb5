import { Path, Svg, View } from "@react-pdf/renderer";
import { At } from "../../paper/box.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";

export interface NumberedTriangleProps {
  readonly side: Points;
  /** To the right for what is given, to the left for what is taken. */
  readonly points: "left" | "right";
  readonly children?: string;
}

/** One of the two triangles of the mark, with a number or a letter at its broad end. */
export function NumberedTriangle({ side, points, children = "" }: NumberedTriangleProps) {
  const { ink, rule } = useTheme();
  const weight = Math.max(rule.mark, side / 40);
  const [broad, tip] = points === "right" ? [weight, side - weight] : [side - weight, weight];
  const size = side * (children.length > 2 ? 0.2 : children.length > 1 ? 0.28 : 0.42);
  const broadPart = 0.68 * side;
  return (
    <View style={{ width: side, height: side }}>
      <Svg {...roleProps("Artifact")} viewBox={`0 0 ${side} ${side}`} style={{ width: side, height: side }}>
        <Path
          d={`M${broad},${weight}V${side - weight}L${tip},${side / 2}Z`}
          stroke={ink.accent}
          strokeWidth={weight}
          fill="none"
        />
      </Svg>
      {children === "" ? null : (
        <At left={points === "right" ? 0 : side - broadPart} top={side / 2 - size * 0.56} width={broadPart}>
          <Type set="numeral" size={size} align="center">
            {children}
          </Type>
        </At>
      )}
    </View>
  );
}
