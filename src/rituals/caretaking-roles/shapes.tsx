import { Circle, Path, Svg, View } from "@react-pdf/renderer";
import { arc } from "d3-shape";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";

export type Role = "custodian" | "keeper";

export const roles: readonly Role[] = ["custodian", "keeper"];

interface RoleShapeProps {
  readonly role: Role;
  readonly side: Points;
  /** The number of whoever serves. */
  readonly children?: string;
}

/** Of a number of one, two or three figures, in sides of its shape. */
const figureSizes = [0.46, 0.4, 0.33];

/** A custodian is a ring with one quarter taken on, a keeper a door that closes; told apart without colour. */
export function RoleShape({ role, side, children = "" }: RoleShapeProps) {
  const { ink, rule } = useTheme();
  const weight = (rule.mark * 48) / Math.max(side, 36);
  const size = side * (figureSizes[children.length - 1] ?? 0);
  // Figures are 0.70 em high, their baseline 0.91 em below the top of the text; a door has its middle lower.
  const top = side * (role === "keeper" ? 0.54 : 0.5) - size * (0.91 - 0.35);
  return (
    <View style={{ width: side, height: side }}>
      <Svg
        {...roleProps("Artifact")}
        viewBox="-24 -24 48 48"
        style={{ position: "absolute", left: 0, top: 0, width: side, height: side }}
      >
        {role === "custodian" ? (
          <>
            <Circle cx={0} cy={0} r={radius} stroke={ink.accent} strokeWidth={weight} fill="none" />
            <Path
              d={quarters(1, radius - 0.9 * weight, Math.min(24, radius + 1.5 * weight))}
              fill={ink.accent}
            />
          </>
        ) : (
          <Path
            d="M-23,21H23M-17,21V-3A17,17 0 0 1 17,-3V21"
            stroke={ink.accent}
            strokeWidth={weight}
            fill="none"
          />
        )}
      </Svg>
      {children === "" ? null : (
        <View style={{ position: "absolute", top, left: size * inkShift(children), width: side }}>
          <Type set="numeral" size={size} align="center">
            {children}
          </Type>
        </View>
      )}
    </View>
  );
}

/** Of a ring in a square of 48 units. */
const radius = 19;

/** In em, to where the ink of a number has its middle: a figure 1 is narrower than its place and stands left in it. */
function inkShift(number: string): number {
  return (number.startsWith("1") ? -0.045 : 0) + (number.endsWith("1") ? 0.08 : 0);
}

/** As many quarters of a ring, clockwise from the top. */
function quarters(count: number, innerRadius: number, outerRadius = radius): string {
  return arc()({ innerRadius, outerRadius, startAngle: 0, endAngle: (count * Math.PI) / 2 }) ?? "";
}

/** How much strength a group has, in quarters; without a number to be shaded by hand. */
export function StrengthRing({ filled, side }: { readonly filled?: number; readonly side: Points }) {
  const { ink, rule, lowInk } = useTheme();
  return (
    <Svg {...roleProps("Artifact")} viewBox="-24 -24 48 48" style={{ width: side, height: side }}>
      <Circle cx={0} cy={0} r={radius} stroke={ink.text} strokeWidth={2 * rule.box} fill="none" />
      {filled === undefined ? (
        <Path
          d={`M0,${-radius}V${radius}M${-radius},0H${radius}`}
          stroke={ink.text}
          strokeWidth={rule.box}
          fill="none"
        />
      ) : (
        <Path d={filled > 0 ? quarters(filled, lowInk ? 0.7 * radius : 0) : ""} fill={ink.text} />
      )}
    </Svg>
  );
}
