import { Path, Svg, View } from "@react-pdf/renderer";
import { At } from "../../paper/box.js";
import { FixedPage } from "../../paper/page.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { ActPicture } from "./act-picture.js";
import { acts } from "./acts.js";
import type { RecognitionPlan } from "./plan.js";

/** One star over the whole sheet; in each of its bays one strength. */
export function Poster({ words }: ArtifactProps<RecognitionPlan>) {
  const { wallMargin, ink, large } = useTheme();
  const sheet = useSheet("landscape");
  const width = sheet.width - 2 * wallMargin;
  // The footer of a page is higher in large print.
  const height = sheet.height - wallMargin - (large ? 86 : 62);
  return (
    <FixedPage orientation="landscape" wall>
      <View style={{ width, height }}>
        <At left={0} top={0}>
          <Svg {...roleProps("Artifact")} viewBox={`0 0 ${width} ${height}`} style={{ width, height }}>
            <Path d={starPath(width, height)} stroke={ink.accent} strokeWidth={6} fill="none" />
          </Svg>
        </At>
        <Title words={words} width={width} height={height} />
        {acts.map((act, index) => {
          const right = index % 2 === 1;
          const bay = { width: width * 0.4, height: height * 0.36 };
          return (
            <At
              key={act.id}
              left={right ? width - bay.width : 0}
              top={index < 2 ? 0 : height - bay.height}
              width={bay.width}
              height={bay.height}
            >
              <Strength act={act} words={words} right={right} low={index > 1} />
            </At>
          );
        })}
      </View>
    </FixedPage>
  );
}

/** Four points at the middles of the edges, drawn in towards the centre between them. */
function starPath(width: number, height: number): string {
  const [x, y] = [width / 2, height / 2];
  const [inX, inY] = [width * 0.115, height * 0.135];
  /** A pointed tip reaches out further than half its stroke. */
  const edge = 14;
  return [
    `M${x},${edge}L${x + inX},${y - inY}L${width - edge},${y}L${x + inX},${y + inY}`,
    `L${x},${height - edge}L${x - inX},${y + inY}L${edge},${y}L${x - inX},${y - inY}Z`,
  ].join("");
}

function Title({
  words,
  width,
  height,
}: {
  readonly words: Words;
  readonly width: number;
  readonly height: number;
}) {
  const size = 44;
  const lines = words.labels("poster.title");
  return (
    <At left={0} top={height / 2 - (lines.length * size * 1.125) / 2 + 4} width={width}>
      {lines.map((line) => (
        <Type key={line} set="title" role="H1" size={size} align="center" width={width}>
          {line}
        </Type>
      ))}
    </At>
  );
}

interface StrengthProps {
  readonly act: (typeof acts)[number];
  readonly words: Words;
  readonly right: boolean;
  readonly low: boolean;
}

/** Turned to the corner of the sheet, where the star leaves room. */
function Strength({ act, words, right, low }: StrengthProps) {
  const align = right ? "right" : "left";
  return (
    <View style={{ flexGrow: 1, justifyContent: low ? "flex-end" : "flex-start" }}>
      <View style={{ alignItems: right ? "flex-end" : "flex-start", marginBottom: 14 }}>
        <ActPicture d={act.d} size={76} />
      </View>
      {words.labels(`poster.${act.id}`).map((line) => (
        <Type key={line} set="head" role="H2" size={32} align={align}>
          {line}
        </Type>
      ))}
    </View>
  );
}
