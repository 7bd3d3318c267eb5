import { Path, Svg } from "@react-pdf/renderer";
import { Fill, Gap } from "../../paper/box.js";
import { FixedPage } from "../../paper/page.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { ArtifactProps } from "../ritual.js";
import { sizeToFit } from "./measure.js";
import type { FeastPlan } from "./plan.js";

/** A covered bowl, a bowl that tips, a spoon to taste with; in a square of 48 units. */
const headers = [
  { id: "keep", d: "M3,24 H45 A21,21 0 0 1 3,24 Z M7,19 A18,15 0 0 1 41,19 Z M21,1 H27" },
  { id: "change", d: "M8,34 L43,11 A21,21 0 0 1 8,34 Z M4,14 A15,15 0 0 1 17,3 M17,3 L10,2 M17,3 L13,9" },
  {
    id: "try",
    d: "M2,24 a11,8 0 1,0 22,0 a11,8 0 1,0 -22,0 Z M24,24 H46",
  },
] as const;

/** Three sheets for the wall; the slips hang below them. */
export function GalleryHeaders({ words }: ArtifactProps<FeastPlan>) {
  const { ink, wallMargin } = useTheme();
  const { width } = useSheet("landscape");
  const titles = headers.map(({ id }) => words.label(`gallery.${id}`));
  const size = sizeToFit(titles, width - 2 * wallMargin, 150);
  return headers.map(({ id, d }, index) => (
    <FixedPage key={id} orientation="landscape" wall>
      <Gap height={24} />
      <Svg {...roleProps("Artifact")} viewBox="-2 -2 52 52" style={{ width: 130, height: 130 }}>
        <Path d={d} stroke={ink.accent} strokeWidth={2.4} fill="none" />
      </Svg>
      <Fill />
      <Type set="display" role="H1" size={size}>
        {titles[index] ?? ""}
      </Type>
      <Gap height={size * 0.2} />
      <Type set="title" weight={500}>
        {words.label(`gallery.${id}-note`)}
      </Type>
      <Gap height={24} />
    </FixedPage>
  ));
}
