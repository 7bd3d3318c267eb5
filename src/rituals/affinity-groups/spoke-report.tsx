import { View } from "@react-pdf/renderer";
import { Fill, Row } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { GroupsPlan } from "./plan.js";

const fields = ["doing", "not-doing", "needs", "offers", "harms"] as const;

/** One for each group and assembly. */
export function SpokeReport({ plan, words }: ArtifactProps<GroupsPlan>) {
  const { large } = useTheme();
  const cards = plan.groups * plan.assembly.sessions.length;
  const slip = () => <Slip words={words} />;
  return (
    <CardSheets format={large ? "half" : "upright-quarter"} decks={[{ cards, front: slip, blank: slip }]} />
  );
}

function Slip({ words }: { readonly words: Words }) {
  const { type, writeInPitch } = useTheme();
  const { height } = useCardSize();
  const head = type.subhead.leading + type.note.leading;
  const room = Math.floor((height - head - 14) / writeInPitch) - 1 - fields.length;
  return (
    <View style={{ height }}>
      <View style={{ height: head }}>
        <Row gap={10}>
          <Mark paths={mark} size={1.6 * type.subhead.leading} />
          <Fill>
            <Heading level={3}>{words.label("report.title")}</Heading>
            <Type set="note">{words.label("report.outline")}</Type>
          </Fill>
        </Row>
      </View>
      <WriteLine label={words.label("report.group")} />
      {fields.map((field, index) => (
        <View key={field}>
          <WriteLine label={words.label(`report.${field}`)} />
          <WriteLines count={Math.max(0, Math.ceil((room - index) / fields.length))} />
        </View>
      ))}
      <CardLine>{words.label("report.shred")}</CardLine>
    </View>
  );
}
