import { View } from "@react-pdf/renderer";
import { Fill, Gap, Rule } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Heading } from "../../paper/type.js";
import { Choice, WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { FeastPlan } from "./plan.js";

/** One for whatever each person brings, on a quarter of a sheet, half of it in large print: every allergen with a box that can be ticked at arm's length. */
export function FoodLabels({ chapter, words }: ArtifactProps<FeastPlan>) {
  const { large } = useTheme();
  const label = () => <FoodLabel words={words} />;
  return (
    <CardSheets
      format={large ? "half" : "quarter"}
      decks={[{ cards: chapter.people.length, front: label, blank: label }]}
    />
  );
}

const columns = 3;

function FoodLabel({ words }: { readonly words: Words }) {
  const { type } = useTheme();
  const { height } = useCardSize();
  const allergens = words.labels("food.allergens");
  const rows = Math.ceil(allergens.length / columns);
  return (
    <View style={{ height, paddingBottom: 14 }}>
      <View style={{ flexDirection: "row", gap: 10 }}>
        <Mark paths={mark} size={type.subhead.size * 1.3} />
        <Fill>
          <WriteLine label={words.label("food.dish")} />
        </Fill>
      </View>
      <Gap height={5} />
      <Heading level={3}>{words.label("food.contains")}</Heading>
      <View style={{ flexGrow: 1, justifyContent: "space-around" }}>
        {Array.from({ length: rows }, (_, row) => (
          <InColumns key={row} options={allergens.filter((_, index) => index % rows === row)} />
        ))}
      </View>
      <Rule />
      <Gap height={5} />
      <InColumns options={words.labels("food.answers")} />
      <WriteLine label={words.label("food.other")} />
      <Gap height={8} />
      <InColumns options={words.labels("food.suits")} round />
      <CardLine />
    </View>
  );
}

/** Boxes under those of the row above; the last of a row takes what is left. */
function InColumns({
  options,
  round = false,
}: {
  readonly options: readonly string[];
  readonly round?: boolean;
}) {
  const { width } = useCardSize();
  return (
    <View style={{ flexDirection: "row" }}>
      {options.map((option, column) => (
        <View key={option} style={column < options.length - 1 ? { width: width / columns } : {}}>
          <Choice label={option} round={round} />
        </View>
      ))}
    </View>
  );
}
