import { View } from "@react-pdf/renderer";
import { Fill, Row } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CarePlan } from "./plan.js";

/** For everyone who likes to promise it; it stays with them. */
export function RestPledge({ plan, chapter, words }: ArtifactProps<CarePlan>) {
  const { large } = useTheme();
  const card = () => <Card restUntil={plan.dates?.restUntil} words={words} />;
  return (
    <CardSheets
      format={large ? "half" : "quarter"}
      decks={[{ cards: chapter.people.length, front: card, blank: card }]}
    />
  );
}

function Card({ restUntil, words }: { readonly restUntil: string | undefined; readonly words: Words }) {
  const { type } = useTheme();
  const { height } = useCardSize();
  const labelWidth = type.body.size * 8.4;
  const [until = "", ...lines] = words.labels("pledge.lines");
  return (
    <View style={{ height }}>
      <Row gap={14} align="center">
        <Mark paths={mark} size={type.head.leading + 6} />
        <Fill>
          <Heading level={2}>{words.label("pledge.title")}</Heading>
        </Fill>
      </Row>
      <WriteLine
        label={until}
        labelWidth={labelWidth}
        {...(restUntil !== undefined && { value: words.date(restUntil, "full") })}
      />
      {lines.map((line) => (
        <WriteLine key={line} label={line} labelWidth={labelWidth} />
      ))}
      <Fill />
      <View style={{ marginBottom: 12 }}>
        <Type set="note">{words.label("pledge.note")}</Type>
      </View>
      <CardLine />
    </View>
  );
}
