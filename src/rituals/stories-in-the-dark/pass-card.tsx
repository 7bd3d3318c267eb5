import { Path, Svg, View } from "@react-pdf/renderer";
import { Fill } from "../../paper/box.js";
import { CardLine, CardSheets, type Deck, useCardSize } from "../../paper/card-sheets.js";
import { roleProps } from "../../paper/role.js";
import { usePageSetup, useTheme } from "../../paper/setup.js";
import { shapePath } from "../../paper/shapes.js";
import { sizeForWords } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import type { StoriesPlan } from "./plan.js";

/** Strokes in a ring of 48 units: lying like the card on the floor, or standing like the card in a hand. */
const signs = { pass: "M14,24H34", pause: "M19,14V34M29,14V34" } as const;

type Side = keyof typeof signs;

/** For everyone in the circle, the carer too. */
export function PassCard({ words, roster }: ArtifactProps<StoriesPlan>) {
  const { paper, theme } = usePageSetup();
  const cards = roster.people.length;
  const pass = () => <Face side="pass" words={words} />;
  const pause = () => <Face side="pause" words={words} />;
  const decks: Deck[] =
    paper.duplex === "none"
      ? [
          { cards, front: pass, blank: pass },
          { cards, front: pause, blank: pause },
        ]
      : [{ cards, front: pass, back: pause, blank: (side) => (side === "front" ? pass() : pause()) }];
  return <CardSheets format={theme.large ? "quarter" : "eighth"} decks={decks} />;
}

function Face({ side, words }: { readonly side: Side; readonly words: Words }) {
  const { type } = useTheme();
  const { width, height } = useCardSize();
  // Wide margins leave a low card: the words below keep their room.
  const sign = Math.min(type.display.size * 1.3, height - 4 * type.body.leading - 16);
  const gap = 16;
  const title = words.label(`pass-card.${side}`);
  return (
    <View style={{ height }}>
      <View style={{ flexDirection: "row", alignItems: "center", gap }}>
        <Sign side={side} size={sign} />
        <Type
          set="display"
          role="H2"
          width={width - sign - gap}
          size={sizeForWords(title, width - sign - gap, type.display.size * 0.8)}
        >
          {title}
        </Type>
      </View>
      <Fill />
      <View style={{ marginBottom: 16 }}>
        <Type set="body">{words.label(`pass-card.${side}-note`)}</Type>
      </View>
      <CardLine />
    </View>
  );
}

function Sign({ side, size }: { readonly side: Side; readonly size: Points }) {
  const { ink, rule } = useTheme();
  const weight = (rule.mark * 48) / size;
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 48 48" style={{ width: size, height: size }}>
      <Path d={shapePath("circle", 48)} stroke={ink.accent} strokeWidth={weight} fill="none" />
      <Path d={signs[side]} stroke={ink.text} strokeWidth={2.4 * weight} fill="none" />
    </Svg>
  );
}
