import { Path, Svg, View } from "@react-pdf/renderer";
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
  const { ink, rule } = useTheme();
  const seat = size * 0.1;
  const centre = size / 2 - seat * 0.2;
  const radius = centre - seat - 2;
  const seats = Array.from({ length: tellers }, (_, index) => {
    const angle = (2 * Math.PI * index) / tellers;
    return { x: centre + radius * Math.sin(angle), y: centre - radius * Math.cos(angle) };
  });
  const carer = { x: size - seat - 2, y: size - seat - 2 };
  const drawn = (place: { x: number; y: number }, filled: boolean, key: number | string) => (
    <Path
      key={key}
      d={circle(place, seat)}
      stroke={ink.text}
      strokeWidth={rule.head}
      fill={filled ? ink.text : "#FFFFFF"}
    />
  );
  return (
    <View {...roleProps("Figure", description)} style={{ width: size, height: size }}>
      <Svg viewBox={`0 0 ${size} ${size}`} style={{ width: size, height: size }}>
        <Path
          d={circle({ x: centre, y: centre }, radius)}
          stroke={ink.accent}
          strokeWidth={rule.mark}
          fill="none"
        />
        <Path d={circle({ x: centre, y: centre }, seat * 0.7)} fill={ink.accent} />
        {seats.map((place, index) => drawn(place, marked === index + 1, index))}
        {drawn(carer, marked === "carer", "carer")}
      </Svg>
      {numbered
        ? seats.map(({ x, y }, index) => (
            <At key={index} left={x - seat} top={y - seat * 0.7} width={2 * seat}>
              <Type set="subhead" size={seat * 1.25} align="center">
                {index + 1}
              </Type>
            </At>
          ))
        : null}
    </View>
  );
}

function circle({ x, y }: { readonly x: number; readonly y: number }, r: number): string {
  return `M${x - r},${y} a${r},${r} 0 1,0 ${2 * r},0 a${r},${r} 0 1,0 ${-2 * r},0 Z`;
}
