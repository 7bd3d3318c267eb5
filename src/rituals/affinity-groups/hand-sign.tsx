import { Path, Svg } from "@react-pdf/renderer";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";

/** Which way a thumb points, in a square of 24 units. */
const signs = {
  yes: "M12,21V4M5,11L12,4L19,11",
  no: "M12,3V20M5,13L12,20L19,13",
  unsure: "M2,12H22",
} as const;

export function HandSign({ answer }: { readonly answer: keyof typeof signs }) {
  const { ink, rule, type } = useTheme();
  const size = 1.2 * type.body.size;
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 24 24" style={{ width: size, height: size }}>
      <Path d={signs[answer]} stroke={ink.accent} strokeWidth={(rule.head * 24) / size} fill="none" />
    </Svg>
  );
}
