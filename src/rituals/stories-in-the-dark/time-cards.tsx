import { View } from "@react-pdf/renderer";
import { Fill, Gap } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { sizeForWords, sizeInLine } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import type { StoriesPlan } from "./plan.js";
import { TurnRing } from "./turn-ring.js";
import { timer } from "./turns.js";

interface Face {
  readonly id: "begin" | "minute" | "seconds" | "rest";
  /** When it is shown; the one to begin, when the turn before it ends. */
  readonly moment: "minuteLeft" | "quarterLeft" | "rests" | "ends";
  /** Seconds that are left of a turn. */
  readonly left: number;
}

/** Half a sheet each, read across a dim room; on the back, for the timekeeper, when to show it. */
export function TimeCards({ plan, words }: ArtifactProps<StoriesPlan>) {
  const tells = plan.turn.rests;
  const faces: readonly Face[] = [
    { id: "begin", moment: "ends", left: tells },
    { id: "minute", moment: "minuteLeft", left: 60 },
    { id: "seconds", moment: "quarterLeft", left: 15 },
    { id: "rest", moment: "rests", left: 0 },
  ];
  return (
    <CardSheets
      format="half"
      decks={[
        {
          cards: faces.length,
          front: (card) => {
            const face = faces[card];
            return face && <Front face={face} tells={tells} words={words} />;
          },
          back: (card) => {
            const face = faces[card];
            return face && <Back face={face} plan={plan} words={words} />;
          },
        },
      ]}
    />
  );
}

function Front({
  face: { id, left },
  tells,
  words,
}: {
  readonly face: Face;
  readonly tells: number;
  readonly words: Words;
}) {
  const { type } = useTheme();
  const { width, height } = useCardSize();
  const ring = height * 0.78;
  const gap = 28;
  const timed = id === "minute" || id === "seconds";
  const large = timed ? timer(left) : words.label(`time-cards.${id}`);
  const small = words.label(timed ? `time-cards.${id}` : `time-cards.${id}-note`);
  const textWidth = width - ring - gap;
  const size = sizeForWords(large, textWidth * 0.85, type.display.size * 1.8);
  return (
    <View style={{ height, flexDirection: "row", alignItems: "center", gap }}>
      <TurnRing
        size={ring}
        left={left / tells}
        description={words.label(left > 0 ? "time-cards.picture-ring" : "time-cards.picture-light")}
      />
      <View style={{ width: textWidth }}>
        <Type set="display" role="H2" size={size}>
          {large}
        </Type>
        <Gap height={size * 0.12} />
        <Type set="title" weight={500} size={sizeInLine(small, textWidth, type.title.size, "display")}>
          {small}
        </Type>
      </View>
      <CardLine />
    </View>
  );
}

interface BackProps {
  readonly face: Face;
  readonly plan: StoriesPlan;
  readonly words: Words;
}

function Back({ face, plan: { turn, shortestTurn }, words }: BackProps) {
  const { type } = useTheme();
  const { height } = useCardSize();
  const card =
    face.id === "minute" || face.id === "seconds" ? timer(face.left) : words.label(`time-cards.${face.id}`);
  return (
    <View style={{ height }}>
      <Fill />
      <Type set="head" role="H2">
        {words.label("time-cards.when", { card })}
      </Type>
      <Gap height={16} />
      <Type set="display" size={type.display.size * 2} accent>
        {timer(turn[face.moment])}
      </Type>
      <Type set="subhead" weight={500}>
        {words.label(`time-cards.back.${face.id}`)}
      </Type>
      {shortestTurn === undefined ? null : (
        <Type set="subhead" weight={500} marginTop={8}>
          {words.label("time-cards.shortened", { at: timer(shortestTurn[face.moment]) })}
        </Type>
      )}
      <Fill />
      <CardLine />
    </View>
  );
}
