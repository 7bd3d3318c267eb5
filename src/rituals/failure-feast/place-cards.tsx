import { View } from "@react-pdf/renderer";
import { Fill } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import type { Size } from "../../paper/sizes.js";
import { fitName, lineCount } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { FeastPlan } from "./plan.js";

/** A seat for everyone and for a few guests; lying face down, the card passes for whoever sits there. */
export function PlaceCards({ words, roster }: ArtifactProps<FeastPlan>) {
  const { large } = useTheme();
  const { people } = roster;
  const called = (index: number) => {
    const person = people[index];
    return person?.name === undefined ? undefined : roster.onSlip(person.id);
  };
  const card = (name?: string) => <PlaceCard words={words} {...(name !== undefined && { name })} />;
  return (
    <CardSheets
      format={large ? "quarter" : "eighth"}
      decks={[{ cards: people.length, front: (index) => card(called(index)), blank: () => card() }]}
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
      {name === undefined ? <WriteLine /> : <NameOnCard name={name} room={{ width, height: room }} />}
      <View style={{ marginTop: 8, marginBottom: belowNote }}>
        <Type set="note">{words.label("place-card.pass")}</Type>
      </View>
      <CardLine />
    </View>
  );
}

/** Large enough to be read across the table. */
const mostSize = 34;

/** Letters of the display face are up to so much wider than those that are measured. */
const wider = 1.2;

function NameOnCard({ name, room }: { readonly name: string; readonly room: Size }) {
  const { numeral } = useTheme().type;
  const width = room.width / wider;
  const tries = Array.from({ length: mostSize - 11 }, (_, less) => fitName(name, width, mostSize - less));
  const fits = tries.find(({ lines, size }) => {
    const count = lines.reduce((sum, line) => sum + lineCount(line, width, size), 0);
    return (count * size * numeral.leading) / numeral.size <= room.height;
  });
  const { lines, size } = fits ?? fitName(name, width, 12);
  return lines.map((line) => (
    <Type key={line} set="numeral" size={size}>
      {line}
    </Type>
  ));
}
