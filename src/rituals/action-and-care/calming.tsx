import { Path, Svg } from "@react-pdf/renderer";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import type { Points } from "../../paper/units.js";

/** Heights of a wave's crests, from the burst to the calm. */
const crests = [40, 34, 27, 20, 13, 7, 3];

/** A wave that comes to rest on its ground. */
export function Calming({ width }: { readonly width: Points }) {
  const { ink, rule } = useTheme();
  const step = 240 / crests.length / 2;
  const wave = crests.map(
    (crest, index) =>
      `q${step / 2},${-2 * crest} ${step},0q${step / 2},${(2 * (crest + (crests[index + 1] ?? 0))) / 2} ${step},0`,
  );
  const height = (width * 104) / 240;
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 240 104" style={{ width, height }}>
      <Path d={`M0,48${wave.join("")}`} stroke={ink.accent} strokeWidth={rule.mark} fill="none" />
      <Path d="M0,98H240" stroke={ink.accent} strokeWidth={rule.mark} fill="none" />
    </Svg>
  );
}
