import { Circle, Svg, View } from "@react-pdf/renderer";
import { scaleLinear } from "d3-scale";
import { pointRadial } from "d3-shape";
import { At } from "../../paper/box.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";

export interface SeatRingProps {
  readonly tellers: number;
  readonly size: Points;
  readonly description: string;
  /** The seat that is meant, filled. */
  readonly marked?: number | "carer";
  /** The numbers of the seats stand in them. */
  readonly numbered?: boolean;
}

/** Seats round a light, the host's on top, then clockwise; the carer's outside, beside the door. */
export function SeatRing({ tellers, size, description, marked, numbered = false }: SeatRingProps) {
  const { ink, rule, lowInk } = useTheme();
  const seat = size * 0.09;
  const middle = size / 2 - seat * 0.2;
  const radius = middle - seat - 2;
  const angleOf = scaleLinear([0, tellers], [0, 2 * Math.PI]);
  const seats = Array.from({ length: tellers }, (_, index) => pointRadial(angleOf(index), radius));
  const corner = size - middle - seat - 2;
  return (
    <View {...roleProps("Figure", description)} style={{ width: size, height: size }}>
      <Svg viewBox={`${-middle} ${-middle} ${size} ${size}`} style={{ width: size, height: size }}>
        <Circle cx={0} cy={0} r={radius} stroke={ink.accent} strokeWidth={rule.mark} fill="none" />
        <Circle
          cx={0}
          cy={0}
          r={seat * 0.7}
          {...(lowInk ? { stroke: ink.accent, strokeWidth: rule.head, fill: "none" } : { fill: ink.accent })}
        />
        {seats.map((place, index) => (
          <SeatDot key={index} at={place} radius={seat} marked={marked === index + 1} />
        ))}
        <SeatDot at={[corner, corner]} radius={seat} marked={marked === "carer"} />
      </Svg>
      {numbered
        ? seats.map(([x, y], index) => (
            <At key={index} left={middle + x - seat} top={middle + y - seat * 0.7} width={2 * seat}>
              <Type set="subhead" size={seat * 1.25} align="center">
                {index + 1}
              </Type>
            </At>
          ))
        : null}
    </View>
  );
}

export interface SeatDotProps {
  readonly at: readonly [x: number, y: number];
  readonly radius: number;
  readonly marked: boolean;
}

/** A seat of the ring; the one that is meant is filled, or where ink is low a ring in a ring. */
export function SeatDot({ at: [cx, cy], radius, marked }: SeatDotProps) {
  const { ink, rule, lowInk } = useTheme();
  const line = { stroke: ink.text, strokeWidth: rule.head };
  return (
    <>
      <Circle cx={cx} cy={cy} r={radius} {...line} fill={marked && !lowInk ? ink.text : "#FFFFFF"} />
      {marked && lowInk ? <Circle cx={cx} cy={cy} r={radius * 0.5} {...line} fill="none" /> : null}
    </>
  );
}
