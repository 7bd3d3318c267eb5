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

/** A custodian is a ring with one quarter taken on, a keeper a door that closes; told apart without colour. */
export function RoleShape({ role, side, children }: RoleShapeProps) {
  const { ink, rule } = useTheme();
  const weight = (rule.mark * 48) / Math.max(side, 36);
  const size = side * (children !== undefined && children.length > 2 ? 0.33 : 0.42);
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
            <Path d={quarters(1, radius - 1.3 * weight, radius + 1.3 * weight)} fill={ink.accent} />
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
      {children === undefined ? null : (
        <View style={{ position: "absolute", top, left: 0, width: side }}>
          <Type set="numeral" size={size} align="center">
            {children}
          </Type>
        </View>
      )}
    </View>
  );
}

/** Of a ring in a square of 48 units. */
const radius = 19.5;

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
        <Path
          d={filled > 0 ? quarters(filled, lowInk ? radius / 2 : 0) : ""}
          stroke={ink.text}
          strokeWidth={rule.box}
          fill={lowInk ? "none" : ink.text}
        />
      )}
    </Svg>
  );
}
