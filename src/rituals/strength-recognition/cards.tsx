import { View } from "@react-pdf/renderer";
import { Fill, Row } from "../../paper/box.js";
import { cardFormat } from "../../paper/card-formats.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { usePageSetup, useTheme } from "../../paper/setup.js";
import type { Theme } from "../../paper/theme.js";
import { Heading } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { Choices, WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { ActPicture } from "./act-picture.js";
import { acts } from "./acts.js";
import type { RecognitionPlan } from "./plan.js";

/** The small line at the foot, and air above it. */
const footHeight = 14;

/** The least that a card holds: two lines of title, to whom and from whom, two lines of what it made possible, its yes. */
function leastHeight({ type, writeInPitch, large }: Theme): Points {
  return 2 * type.subhead.leading + (large ? 5 : 4) * writeInPitch + footHeight;
}

/** Sorted by act once the pile is cut, as they lie under the poster. */
export function Cards({ plan, words }: ArtifactProps<RecognitionPlan>) {
  const { theme, paper } = usePageSetup();
  const { cardsPerAct } = plan;
  const small = cardFormat("eighth", paper.size);
  const fits = small !== undefined && small.card.height - 2 * theme.cardInset >= leastHeight(theme);
  return (
    <CardSheets
      format={fits ? "eighth" : "quarter"}
      decks={[
        {
          cards: acts.length * cardsPerAct,
          front: (card) => {
            const act = acts[Math.floor(card / cardsPerAct)];
            return act && <Card act={act} words={words} />;
          },
        },
      ]}
    />
  );
}

function Card({ act, words }: { readonly act: (typeof acts)[number]; readonly words: Words }) {
  const theme = useTheme();
  const { height } = useCardSize();
  const more = Math.floor((height - leastHeight(theme)) / theme.writeInPitch);
  return (
    <View style={{ height }}>
      <Row gap={12} align="center">
        <ActPicture d={act.d} size={2 * theme.type.subhead.leading} />
        <Fill>
          {words.labels(`card.${act.id}`).map((line) => (
            <Heading key={line} level={3}>
              {line}
            </Heading>
          ))}
        </Fill>
      </Row>
      <ToAndFrom words={words} />
      <WriteLine label={words.label("card.possible")} />
      <WriteLines count={more + 1} />
      <Choices label={words.label("card.share")} options={words.labels("card.answers")} />
      <CardLine />
    </View>
  );
}

/** Side by side with rules of one length, so that two lines are left for the heart of the card; large print has no room for that. */
function ToAndFrom({ words }: { readonly words: Words }) {
  const { large } = useTheme();
  const [to, from] = ["card.to", "card.from"].map((key) => <WriteLine key={key} label={words.label(key)} />);
  if (large) return [to, from];
  return (
    <Row gap={12}>
      <View style={{ flexGrow: 1 }}>{to}</View>
      <View style={{ flexGrow: 1 }}>{from}</View>
    </Row>
  );
}
