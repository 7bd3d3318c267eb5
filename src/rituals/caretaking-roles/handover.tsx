import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { Choice, WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CaretakingPlan } from "./plan.js";
import { StrengthRing } from "./shapes.js";

/** What goes from one pair of hands to the next, in the order of the half hour. */
export function Handover({ plan, words }: ArtifactProps<CaretakingPlan>) {
  const { large } = useTheme();
  const title = words.label("handover.title");
  const { steps, minutes } = plan.sessions.handover;
  const contents: Readonly<Record<string, ReactNode>> = {
    "handover-mood": <Mood words={words} />,
    "handover-threads": <WriteLines count={4} />,
    "handover-triads": <WriteLines count={2} />,
    "handover-rest": <WriteLine label={words.label("handover.rest-line")} />,
    "handover-keys": <Keys words={words} />,
  };
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("handover.subtitle", { minutes })} />
      {steps.map((step) => (
        <View key={step.id} wrap={false}>
          <Rule weight="section" />
          <Gap height={8} />
          <Row gap={16}>
            <View style={{ width: large ? 64 : 48 }}>
              <Type set="numeral" accent>
                {step.minutes}
              </Type>
              <Type set="note">{words.label("handover.min")}</Type>
            </View>
            <Fill>
              <Heading level={3}>{words.label(`handover.${step.id}.title`)}</Heading>
              <Type set="note">{words.label(`handover.${step.id}.note`)}</Type>
              {contents[step.id]}
              <Gap height={12} />
            </Fill>
          </Row>
        </View>
      ))}
    </FlowPage>
  );
}

/** From empty to full, for the group and for oneself. */
function Mood({ words }: { readonly words: Words }) {
  const { type, large } = useTheme();
  const [empty = "", full = ""] = words.labels("handover.scale");
  return words.labels("handover.moods").map((mood) => (
    <Row key={mood} gap={large ? 8 : 12} align="center" marginTop={14}>
      <Type set="body" weight={700} width={5.5 * type.body.size}>
        {mood}
      </Type>
      <Type set="body">{empty}</Type>
      {[0, 1, 2, 3, 4].map((filled) => (
        <StrengthRing key={filled} filled={filled} side={34} />
      ))}
      <Type set="body">{full}</Type>
    </Row>
  ));
}

function Keys({ words }: { readonly words: Words }) {
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 20, rowGap: 8, marginTop: 6 }}>
      {words.labels("handover.keys").map((key) => (
        <Choice key={key} label={key} />
      ))}
    </View>
  );
}
