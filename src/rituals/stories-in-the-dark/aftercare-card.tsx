import { View } from "@react-pdf/renderer";
import { textIn } from "../../chapter/chapter.js";
import { Fill, Gap, Row } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { Prose } from "../../paper/prose.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { StoriesPlan } from "./plan.js";

/** For everyone to take home; who is written on it concerns nobody else. */
export function AftercareCard(props: ArtifactProps<StoriesPlan>) {
  const { large } = useTheme();
  const card = () => <Card {...props} />;
  return (
    <CardSheets
      format={large ? "half" : "upright-quarter"}
      decks={[{ cards: props.roster.people.length, front: card, blank: card }]}
    />
  );
}

function Card({ chapter, words }: ArtifactProps<StoriesPlan>) {
  const { type, large } = useTheme();
  const { height } = useCardSize();
  const termWidth = 70 * (type.body.size / 12);
  const { supportLine } = chapter;
  return (
    <View style={{ height }}>
      <Row gap={12}>
        <Mark paths={mark} size={type.head.size * 1.2} />
        <Fill>
          <Heading level={2}>{words.label("aftercare.title")}</Heading>
        </Fill>
      </Row>
      <Gap height={10} />
      <Prose blocks={words.prose("aftercare")} termWidth={termWidth} />
      <WriteLine label={words.label("aftercare.text")} labelWidth={termWidth + 2} />
      <WriteLine label={words.label("aftercare.carer")} labelWidth={termWidth + 2} />
      {supportLine === undefined ? (
        <WhoListens labelWidth={termWidth + 2} words={words} />
      ) : (
        <View style={{ flexDirection: "row", gap: 12, marginTop: 12 }}>
          <Type set="body" weight={700} width={termWidth}>
            {words.label("aftercare.support")}
          </Type>
          <Fill>
            <Type set="body">{textIn(supportLine.label, words.language)}</Type>
            <Type set={large ? "subhead" : "head"} marginTop={4}>
              {supportLine.value}
            </Type>
          </Fill>
        </View>
      )}
      <Fill />
      <View style={{ marginBottom: 14 }}>
        <Type set="note">{words.label(`confidentiality.${chapter.confidentiality}`)}</Type>
      </View>
      <CardLine />
    </View>
  );
}

interface WhoListensProps {
  readonly labelWidth: Points;
  readonly words: Words;
}

/** The wider card of large print has no room for a third line, but for two beside each other. */
function WhoListens({ labelWidth, words }: WhoListensProps) {
  const { large } = useTheme();
  const number = <WriteLine label={words.label("aftercare.number")} labelWidth={labelWidth} />;
  const until = words.label("aftercare.until");
  /** An hour is shorter than a number. */
  const untilWidth = 0.35 * useCardSize().width;
  return (
    <>
      <WriteLine label={words.label("aftercare.support-blank")} labelWidth={labelWidth} />
      {large ? (
        <Row gap={16}>
          <Fill>{number}</Fill>
          <WriteLine label={until} width={untilWidth} />
        </Row>
      ) : (
        <>
          {number}
          <WriteLine label={until} labelWidth={labelWidth} />
        </>
      )}
    </>
  );
}
