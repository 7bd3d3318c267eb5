import { Path, Svg, View } from "@react-pdf/renderer";
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
        viewBox="0 0 48 48"
        style={{ position: "absolute", left: 0, top: 0, width: side, height: side }}
      >
        {role === "custodian" ? (
          <>
            <Path d={ringPath} stroke={ink.accent} strokeWidth={weight} fill="none" />
            <Path
              d="M24,4.5A19.5,19.5 0 0 1 43.5,24"
              stroke={ink.accent}
              strokeWidth={2.6 * weight}
              fill="none"
            />
          </>
        ) : (
          <Path
            d="M1,45H47M7,45V21A17,17 0 0 1 41,21V45"
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

const ringPath = "M4.5,24a19.5,19.5 0 1,0 39,0a19.5,19.5 0 1,0 -39,0Z";

/** Clockwise from the top. */
const quarters = [
  "M24,24V4.5A19.5,19.5 0 0 1 43.5,24Z",
  "M24,24H43.5A19.5,19.5 0 0 1 24,43.5Z",
  "M24,24V43.5A19.5,19.5 0 0 1 4.5,24Z",
  "M24,24H4.5A19.5,19.5 0 0 1 24,4.5Z",
];

/** How much strength a group has, in quarters; without a number to be shaded by hand. */
export function StrengthRing({ filled, side }: { readonly filled?: number; readonly side: Points }) {
  const { ink, rule, lowInk } = useTheme();
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 48 48" style={{ width: side, height: side }}>
      <Path d={ringPath} stroke={ink.text} strokeWidth={2 * rule.box} fill="none" />
      {filled === undefined ? (
        <Path d="M24,4.5V43.5M4.5,24H43.5" stroke={ink.text} strokeWidth={rule.box} fill="none" />
      ) : (
        <Path
          d={quarters.slice(0, filled).join("") || "M24,24Z"}
          stroke={ink.text}
          strokeWidth={rule.box}
          fill={lowInk ? "none" : ink.text}
        />
      )}
    </Svg>
  );
}
