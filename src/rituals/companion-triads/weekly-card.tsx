import { Path, Svg, View } from "@react-pdf/renderer";
import { Fill, Gap, Row } from "../../paper/box.js";
import { CardSheets, smallLine, useCardSize } from "../../paper/card-sheets.js";
import { roleProps } from "../../paper/role.js";
import { usePageSetup, useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Type } from "../../paper/type.js";
import { Choices, WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { TriadsPlan } from "./plan.js";
import { WeeklyCardBack } from "./weekly-card-back.js";

/** From here on a card has room for a line more. */
const roomyHeight = 340;

/** What one brings to a meeting; nothing printed on the part that is torn off says where a doubt comes from. */
export function WeeklyCard({ plan, words }: ArtifactProps<TriadsPlan>) {
  const { large } = useTheme();
  return (
    <CardSheets
      format={large ? "half" : "upright-quarter"}
      decks={[
        {
          cards: large ? 2 : 4,
          front: () => <Front words={words} />,
          back: () => <WeeklyCardBack plan={plan} words={words} />,
        },
      ]}
    />
  );
}

function Front({ words }: { readonly words: Words }) {
  const setup = usePageSetup();
  const { large } = setup.theme;
  const { width, height } = useCardSize();
  return (
    <>
      <Row gap={8} align="flex-end">
        <Mark paths={mark} size={34} />
        <Fill>
          <Type set="subhead" role="H2">
            {words.label("card.title")}
          </Type>
        </Fill>
        <WriteLine label={words.label("card.date")} width={width * 0.36} />
      </Row>
      <Gap height={6} />
      <WriteLine label={words.label("card.act")} />
      <WriteLines count={large ? 1 : 2} />
      <WriteLine label={words.label("card.resource")} />
      <WriteLines count={1} />
      <Choices
        label={words.label("card.matched")}
        options={[words.label("card.yes"), words.label("card.not-yet")]}
      />
      <WriteLine label={words.label("card.next")} />
      <Gap height={6} />
      {smallLine(setup)}
      <Gap height={3} />
      <TearLine width={width} />
      <WriteLine label={words.label("card.doubt")} />
      <WriteLines count={(height > roomyHeight ? 3 : 2) - (large ? 1 : 0)} />
    </>
  );
}

/** Dashes from edge to edge of what is printed. */
function TearLine({ width }: { readonly width: number }) {
  const { ink, rule } = useTheme();
  return (
    <View {...roleProps("Artifact")}>
      <Svg viewBox={`0 0 ${width} 4`} style={{ width, height: 4 }}>
        <Path
          d={`M0,2H${width}`}
          stroke={ink.text}
          strokeWidth={rule.box}
          strokeDasharray="5 4"
          fill="none"
        />
      </Svg>
    </View>
  );
}
