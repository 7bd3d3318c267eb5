import { View } from "@react-pdf/renderer";
import { Fill, Row } from "../../paper/box.js";
import { cardFormat } from "../../paper/card-formats.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { usePageSetup, useTheme } from "../../paper/setup.js";
import type { Theme } from "../../paper/theme.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { LinkedRings } from "./linked-rings.js";
import type { GroupsPlan } from "./plan.js";

const lines = ["buddy", "sign", "meet", "separated", "tell"] as const;

/** The small line at the foot, and air above it. */
const footHeight = 14;

/** One for everyone's pocket. */
export function BuddySlips({ chapter, words }: ArtifactProps<GroupsPlan>) {
  const { theme, paper } = usePageSetup();
  const small = cardFormat("eighth", paper.size);
  const fits = small !== undefined && small.card.height - 2 * theme.cardInset >= leastHeight(theme);
  const slip = () => <BuddySlip words={words} />;
  return (
    <CardSheets
      format={fits ? "eighth" : "quarter"}
      decks={[{ cards: chapter.people.length, front: slip, blank: slip }]}
    />
  );
}

function leastHeight({ type, writeInPitch, large }: Theme): Points {
  const note = large ? type.note.leading : 0;
  return type.subhead.leading + lines.length * writeInPitch + note + footHeight;
}

function BuddySlip({ words }: { readonly words: Words }) {
  const theme = useTheme();
  const { height } = useCardSize();
  const shred = words.label("buddy-slip.shred");
  const more = Math.floor((height - leastHeight(theme)) / theme.writeInPitch);
  return (
    <View style={{ height }}>
      <Row gap={10}>
        <LinkedRings width={1.6 * theme.type.subhead.leading} />
        <Fill>
          <Heading level={3}>{words.label("buddy-slip.title")}</Heading>
        </Fill>
      </Row>
      {lines.map((line) => (
        <WriteLine key={line} label={words.label(`buddy-slip.${line}`)} />
      ))}
      <WriteLines count={more} />
      {theme.large ? (
        <>
          <Fill />
          <View style={{ marginBottom: footHeight }}>
            <Type set="note">{shred}</Type>
          </View>
          <CardLine />
        </>
      ) : (
        <CardLine>{shred}</CardLine>
      )}
    </View>
  );
}
