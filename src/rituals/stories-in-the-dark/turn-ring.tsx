import { Circle, Path, Svg, View } from "@react-pdf/renderer";
import { arc } from "d3-shape";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import type { Points } from "../../paper/units.js";

const radius = 46;
const thickness = 10;

export interface TurnRingProps {
  readonly size: Points;
  /** The part of a turn that is left, from 0 to 1; it runs out clockwise. */
  readonly left: number;
  readonly description: string;
}

/** A turn as a ring that empties; when nothing is left, only the light is. Black, because red goes dark first. */
export function TurnRing({ size, left, description }: TurnRingProps) {
  const { ink, lowInk } = useTheme();
  const fill = lowInk ? "#FFFFFF" : ink.text;
  const whole = 2 * Math.PI;
  const rest = arc()({
    innerRadius: radius - thickness,
    outerRadius: radius,
    startAngle: whole * (1 - left),
    endAngle: whole,
  });
  return (
    <View {...roleProps("Figure", description)}>
      <Svg viewBox="-50 -50 100 100" style={{ width: size, height: size }}>
        <Circle cx={0} cy={0} r={radius - thickness / 2} stroke={ink.text} strokeWidth={1} fill="none" />
        {left > 0 ? (
          <Path d={rest ?? ""} stroke={ink.text} strokeWidth={1} fill={fill} />
        ) : (
          <Circle cx={0} cy={0} r={9} stroke={ink.text} strokeWidth={1} fill={fill} />
        )}
      </Svg>
    </View>
  );
}
