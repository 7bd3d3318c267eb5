import { Path, Svg } from "@react-pdf/renderer";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import type { Points } from "../../paper/units.js";

export interface ActPictureProps {
  readonly d: string;
  readonly size: Points;
}

/** What an act looks like, in lines as heavy as those of a mark. */
export function ActPicture({ d, size }: ActPictureProps) {
  const { ink, rule } = useTheme();
  const weight = size > 60 ? size / 14 : rule.mark;
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 48 48" style={{ width: size, height: size }}>
      <Path d={d} stroke={ink.accent} strokeWidth={(weight * 48) / size} strokeLinecap="round" fill="none" />
    </Svg>
  );
}
