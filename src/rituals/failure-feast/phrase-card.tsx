import { View } from "@react-pdf/renderer";
import { Fill, Rule } from "../../paper/box.js";
import { CardLine, CardSheets, type Deck, useCardSize } from "../../paper/card-sheets.js";
import { usePageSetup, useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Heading, Type } from "../../paper/type.js";
import type { Inline } from "../../words/blocks.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import { Numbered } from "./numbered.js";
import type { FeastPlan } from "./plan.js";

/** For each table, for the blame-spotter, and spares: from blame to set-up; behind it the questions of the table. */
export function PhraseCard({ plan, words }: ArtifactProps<FeastPlan>) {
  const { paper } = usePageSetup();
  const cards = plan.tables + 1;
  const phrases = () => <TableCard words={words} part="phrases" />;
  const questions = () => <TableCard words={words} part="questions" />;
  const decks: Deck[] =
    paper.duplex === "none"
      ? [
          { cards, front: phrases, blank: phrases },
          { cards, front: questions, blank: questions },
        ]
      : [
          {
            cards,
            front: phrases,
            back: questions,
            blank: (side) => (side === "front" ? phrases() : questions()),
          },
        ];
  return <CardSheets format="half" decks={decks} />;
}

function TableCard({ words, part }: { readonly words: Words; readonly part: "phrases" | "questions" }) {
  const { type, large } = useTheme();
  const { height } = useCardSize();
  const set = large ? "body" : "spoken";
  const [list] = words.prose(part).filter((block) => block.kind === "list");
  return (
    <View style={{ height, paddingBottom: 14 }}>
      <View style={{ flexDirection: "row", gap: 14, marginBottom: 8 }}>
        <Mark paths={mark} size={type.head.size * 1.4} />
        <Fill>
          <Heading level={2}>{words.label(`table-card.${part}`)}</Heading>
          <Type set="body">{words.label(`table-card.${part}-note`)}</Type>
        </Fill>
      </View>
      <Rule weight="head" />
      {list?.items.map((item, index) => (
        <View key={index} style={{ flexGrow: 1, justifyContent: "center" }}>
          {part === "phrases" ? (
            <Phrase inlines={item} set={set} />
          ) : (
            <Numbered number={index + 1} set={set}>
              {item}
            </Numbered>
          )}
        </View>
      ))}
      <CardLine />
    </View>
  );
}

/** What one hears, in strong words, and what one asks instead. */
function Phrase({
  inlines: [heard, ...instead],
  set,
}: {
  readonly inlines: readonly Inline[];
  readonly set: "body" | "spoken";
}) {
  const { width } = useCardSize();
  return (
    <View style={{ flexDirection: "row", gap: 12, alignItems: "center" }}>
      <View style={{ width: width * 0.38 }}>
        <Type set={set} weight={700}>
          {heard?.text ?? ""}
        </Type>
      </View>
      <Fill>
        <Type set={set}>{instead.map(({ text, strong }) => ({ text: text.trimStart(), strong }))}</Type>
      </Fill>
    </View>
  );
}
