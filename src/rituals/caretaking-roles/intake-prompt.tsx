import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import type { CaretakingPlan } from "./plan.js";
import { RoleShape } from "./shapes.js";

/** What a keeper asks; what was agreed goes home with whoever came. */
export function IntakePrompt({ words }: ArtifactProps<CaretakingPlan>) {
  const { large } = useTheme();
  return (
    <CardSheets
      format={large ? "half" : "upright-quarter"}
      decks={[{ cards: large ? 2 : 4, front: () => <Card words={words} /> }]}
    />
  );
}

function Card({ words }: { readonly words: Words }) {
  const { type, large } = useTheme();
  const { height } = useCardSize();
  return (
    <View style={{ height }}>
      <Row gap={12} align="center">
        <RoleShape role="keeper" side={type.head.leading + 4} />
        <Fill>
          <Heading level={2} set={large ? "head" : "subhead"}>
            {words.label("intake.title")}
          </Heading>
        </Fill>
      </Row>
      <Gap height={6} />
      <Type set="note">{words.label("intake.limits")}</Type>
      <Gap height={6} />
      {words.labels("intake.prompts").map((prompt, index) => (
        <View key={prompt}>
          <Rule weight={index === 0 ? "section" : "hairline"} />
          <Gap height={large ? 2 : 5} />
          <Type set="body">{prompt}</Type>
          <Gap height={large ? 2 : 5} />
        </View>
      ))}
      <Rule weight="section" />
      <WriteLine label={words.label("intake.next")} />
      {large ? null : <WriteLines count={1} />}
      <WriteLine label={words.label("intake.again")} />
      <Fill />
      <View style={{ marginBottom: 12 }}>
        <Type set="note">{words.label("intake.yours")}</Type>
      </View>
      <CardLine />
    </View>
  );
}
