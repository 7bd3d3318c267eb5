import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Fill, Row } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { pledgeCount, type SkillSwapPlan } from "./plan.js";

const links = 5;

/** A strip that travels with the skill. */
export function Chain({ plan, chapter, words }: ArtifactProps<SkillSwapPlan>) {
  return (
    <CardSheets
      format="third"
      decks={[{ cards: pledgeCount(plan, chapter), front: () => <Strip words={words} /> }]}
    />
  );
}

function Strip({ words }: { readonly words: Words }) {
  const { ink, rule, type, large, writeInPitch } = useTheme();
  const { width, height } = useCardSize();
  const labelWidth = 4 * type.body.size;
  const link = (width - labelWidth) / links;
  const top = large ? 42 : 60;
  const side = Math.min(84, height - top - 2 * writeInPitch - type.note.leading - 20);
  const triangles = Array.from({ length: links }, (_, index) => {
    const x = labelWidth + index * link + 2;
    return `M${x},${top}v${side}l${side * 0.86},${-side / 2}Z`;
  }).join("");
  const threads = Array.from({ length: links - 1 }, (_, index) => {
    const x = labelWidth + index * link;
    return `M${x + side * 0.86 + 6},${top + side / 2}H${x + link - 3}`;
  }).join("");
  return (
    <>
      <Row gap={20} align="flex-end">
        <Heading level={3}>{words.label("chain.title")}</Heading>
        <Fill>
          <WriteLine label={words.label("chain.skill")} />
        </Fill>
      </Row>
      <At left={0} top={0}>
        <Svg
          {...roleProps("Artifact")}
          viewBox={`0 0 ${width} ${top + side + 4}`}
          style={{ width, height: top + side + 4 }}
        >
          <Path d={triangles} stroke={ink.accent} strokeWidth={rule.mark} fill="none" />
          <Path d={threads} stroke={ink.text} strokeWidth={rule.section} fill="none" />
        </Svg>
      </At>
      {Array.from({ length: links }, (_, index) => (
        <At key={index} left={labelWidth + index * link} top={top + side * 0.5 - 13} width={side * 0.6}>
          <Type set="subhead" size={large ? 18 : 22} align="center">
            {index + 1}
          </Type>
        </At>
      ))}
      <At left={0} top={top + side + 2} width={width}>
        <LinkLines label={words.label("chain.who")} labelWidth={labelWidth} />
        <LinkLines label={words.label("chain.on")} labelWidth={labelWidth} />
        <Type set="note" marginTop={4}>
          {words.label("chain.note")}
        </Type>
      </At>
      <CardLine />
    </>
  );
}

/** A line below each triangle; what is written there is said once. */
function LinkLines({ label, labelWidth }: { readonly label: string; readonly labelWidth: Points }) {
  return (
    <Row align="flex-end">
      <Type set="body" weight={700} width={labelWidth}>
        {label}
      </Type>
      {Array.from({ length: links }, (_, index) => (
        <View key={index} style={{ flexGrow: 1, flexBasis: 0, paddingRight: 14 }}>
          <WriteLine />
        </View>
      ))}
    </Row>
  );
}
