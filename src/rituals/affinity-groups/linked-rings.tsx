import { Path, Svg } from "@react-pdf/renderer";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import type { Points } from "../../paper/units.js";

/** Two who look after each other; in a box of 40 by 24 units. */
export function LinkedRings({ width }: { readonly width: Points }) {
  const { ink, rule } = useTheme();
  const height = (width * 24) / 40;
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 40 24" style={{ width, height }}>
      <Path
        d="M2,12a10,10 0 1,0 20,0a10,10 0 1,0 -20,0ZM18,12a10,10 0 1,0 20,0a10,10 0 1,0 -20,0Z"
        stroke={ink.accent}
        strokeWidth={(rule.head * 40) / Math.max(width, 40)}
        fill="none"
      />
    </Svg>
  );
}
