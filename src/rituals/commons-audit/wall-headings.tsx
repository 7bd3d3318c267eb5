import { Path, Svg, View } from "@react-pdf/renderer";
import { At } from "../../paper/box.js";
import { smallLine } from "../../paper/card-sheets.js";
import { FixedPage } from "../../paper/page.js";
import { roleProps } from "../../paper/role.js";
import { usePageSetup, useSheet, useTheme } from "../../paper/setup.js";
import { lineCount, sizeForWords } from "../../paper/text-fit.js";
import type { Theme } from "../../paper/theme.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";
import { HoldersSquares } from "./holders-squares.js";
import { LetterSums } from "./letter-sums.js";

export interface WallHeadingsProps {
  /** At most two; an empty one is written by hand. */
  readonly headings: readonly string[];
  readonly minimumHolders: number;
  readonly words: Words;
}

/** Large print has a higher footer. */
const headingHeightIn = ({ large }: Pick<Theme, "large">): Points => (large ? 110 : 130);

/** A sheet that is cut across the middle and hung as two headings. */
export function WallHeadings({ headings: [upper = "", lower], minimumHolders, words }: WallHeadingsProps) {
  const setup = usePageSetup();
  const { wallMargin } = setup.theme;
  const sheet = useSheet("landscape");
  const width = sheet.width - 2 * wallMargin;
  const middle = sheet.height / 2 - wallMargin;
  const strip = { minimumHolders, words, width };
  return (
    <FixedPage orientation="landscape" wall>
      <At left={0} top={0} width={width}>
        <HeadingStrip heading={upper} {...strip} />
      </At>
      <At left={0} top={middle - 24} width={width}>
        {smallLine(setup)}
      </At>
      <At left={-wallMargin} top={middle - 1}>
        <CutLine width={sheet.width} />
      </At>
      {lower === undefined ? null : (
        <At left={0} top={middle + 20} width={width}>
          <HeadingStrip heading={lower} {...strip} />
        </At>
      )}
    </FixedPage>
  );
}

function CutLine({ width }: { readonly width: Points }) {
  const { rule, ink } = useTheme();
  return (
    <Svg {...roleProps("Artifact")} viewBox={`0 0 ${width} 2`} style={{ width, height: 2 }}>
      <Path d={`M0,1H${width}`} stroke={ink.text} strokeWidth={rule.hairline} strokeDasharray="4 4" />
    </Svg>
  );
}

interface HeadingStripProps {
  readonly heading: string;
  readonly minimumHolders: number;
  readonly words: Words;
  readonly width: Points;
}

function HeadingStrip({ heading, minimumHolders, words, width }: HeadingStripProps) {
  const theme = useTheme();
  const { ink, rule } = theme;
  const height = headingHeightIn(theme);
  return (
    <View>
      <View style={{ height }}>
        {heading === "" ? (
          <View style={{ marginTop: height - 34, height: rule.section, backgroundColor: ink.text }} />
        ) : (
          <Type set="display" role="H2" size={headingSize(heading, width, height)}>
            {heading}
          </Type>
        )}
      </View>
      <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
        <HoldersSquares minimumHolders={minimumHolders} words={words} />
        <View style={{ marginTop: 7 }}>
          <LetterSums words={words} />
        </View>
      </View>
    </View>
  );
}

const largest = 56;
/** The display face is wider than the text face, for which lines are counted. */
const widening = 1.1;

/** One size for all headings, unless two lines of it cannot hold one. */
function headingSize(heading: string, width: Points, height: Points): Points {
  const room = width / widening;
  const most = sizeForWords(heading, room, largest);
  const fits = (size: Points) => lineCount(heading, room, size) * size * 1.07 <= height;
  return [1, 0.9, 0.8, 0.65, 0.5].map((part) => part * most).find(fits) ?? 0.4 * most;
}
