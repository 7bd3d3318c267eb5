import { View } from "@react-pdf/renderer";
import { Fill } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import type { Size } from "../../paper/sizes.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { FeastPlan } from "./plan.js";

/** A seat for everyone; lying face down, the card passes for whoever sits there. */
export function PlaceCards({ words, roster }: ArtifactProps<FeastPlan>) {
  const { large } = useTheme();
  const { people } = roster;
  const called = (index: number) => {
    const person = people[index];
    return person?.name === undefined ? undefined : roster.onSlip(person.id);
  };
  return (
    <CardSheets
      format={large ? "quarter" : "eighth"}
      decks={[
        {
          cards: people.length,
          front: (index) => {
            const name = called(index);
            return <PlaceCard words={words} {...(name !== undefined && { name })} />;
          },
        },
      ]}
    />
  );
}

/** Room for the small line. */
const belowNote = 16;

function PlaceCard({ words, name }: { readonly words: Words; readonly name?: string }) {
  const { type } = useTheme();
  const { width, height } = useCardSize();
  const room = height - type.subhead.leading - 8 - 2 * type.note.leading - belowNote;
  return (
    <View style={{ height }}>
      <Mark paths={mark} size={type.subhead.leading} />
      <Fill />
      {name === undefined ? (
        <WriteLine />
      ) : (
        <Type set="numeral" size={nameSize(name, { width, height: room })}>
          {name}
        </Type>
      )}
      <View style={{ marginTop: 8, marginBottom: belowNote }}>
        <Type set="note">{words.label("place-card.pass")}</Type>
      </View>
      <CardLine />
    </View>
  );
}

/** Large enough to be read across the table, small enough for two lines of it. */
function nameSize(name: string, { width, height }: Size): Points {
  const longest = Math.max(...name.split(/\s+/).map((word) => word.length));
  return Math.min(34, (2 * width) / (name.length * 0.75), width / (longest * 0.66), height / 2.4);
}
