import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { Choices, WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import type { CaretakingPlan } from "./plan.js";
import { RoleShape } from "./shapes.js";
import { SupportLine } from "./support-line.js";

/** What a keeper asks, and what was agreed, which goes home with whoever came. */
export function IntakePrompt({ chapter, words }: ArtifactProps<CaretakingPlan>) {
  const { littleRoom } = useTheme();
  const front = () => <Card chapter={chapter} words={words} />;
  return littleRoom ? (
    <CardSheets format="whole" decks={[{ cards: 2, front }]} />
  ) : (
    <CardSheets format="upright-quarter" decks={[{ cards: 4, front }]} />
  );
}

type CardProps = Pick<ArtifactProps<CaretakingPlan>, "chapter" | "words">;

function Card({ chapter, words }: CardProps) {
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
      <Asked words={words} />
      <Agreed chapter={chapter} words={words} />
      <CardLine />
    </View>
  );
}

function Asked({ words }: { readonly words: Words }) {
  return (
    <>
      <Type set="note">{words.label("intake.limits")}</Type>
      <Gap height={6} />
      {words.labels("intake.prompts").map((prompt, index) => (
        <View key={prompt}>
          <Rule weight={index === 0 ? "section" : "hairline"} />
          <Gap height={4} />
          <Type set="body">{prompt}</Type>
          <Gap height={4} />
        </View>
      ))}
    </>
  );
}

function Agreed({ chapter, words }: CardProps) {
  const { type, littleRoom } = useTheme();
  return (
    <>
      <Rule weight="section" />
      <WriteLine label={words.label("intake.next")} />
      <WriteLines count={littleRoom ? 4 : 1} />
      <WriteLine label={words.label("intake.again")} />
      <Choices label={words.label("intake.pattern")} options={words.labels("intake.answers")} />
      <SupportLine chapter={chapter} words={words} />
      <Fill />
      <View style={{ marginBottom: type.footer.leading + 4 }}>
        <Type set="note">{words.label("intake.yours")}</Type>
      </View>
    </>
  );
}
