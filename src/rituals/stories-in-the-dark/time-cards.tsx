import { View } from "@react-pdf/renderer";
import { Fill, Gap } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { sizeForWords } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import type { StoriesPlan } from "./plan.js";
import { TurnRing } from "./turn-ring.js";
import { timer } from "./turns.js";

interface Face {
  readonly id: "begin" | "minute" | "seconds" | "rest";
  /** Seconds that are left of a turn. */
  readonly left: number;
}

/** Half a sheet each, read across a dim room; on the back, for the timekeeper, when to show it. */
export function TimeCards({ plan, words }: ArtifactProps<StoriesPlan>) {
  const { tells, silence } = plan.turn;
  const faces: readonly Face[] = [
    { id: "begin", left: tells },
    { id: "minute", left: 60 },
    { id: "seconds", left: 15 },
    { id: "rest", left: 0 },
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
            const at = face?.id === "begin" ? tells + silence : tells - (face?.left ?? 0);
            return face && <Back face={face} at={at} words={words} />;
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
  return (
    <View style={{ height, flexDirection: "row", alignItems: "center", gap }}>
      <TurnRing
        size={ring}
        left={left / tells}
        description={words.label(left > 0 ? "time-cards.picture-ring" : "time-cards.picture-light")}
      />
      <View style={{ width: textWidth }}>
        <Type set="display" role="H2" size={sizeForWords(large, textWidth * 0.85, type.display.size * 1.8)}>
          {large}
        </Type>
        <Type set="title" weight={500}>
          {small}
        </Type>
      </View>
      <CardLine />
    </View>
  );
}

function Back({ face, at, words }: { readonly face: Face; readonly at: number; readonly words: Words }) {
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
        {timer(at)}
      </Type>
      <Type set="subhead" weight={500}>
        {words.label(`time-cards.back.${face.id}`)}
      </Type>
      <Fill />
      <CardLine />
    </View>
  );
}
