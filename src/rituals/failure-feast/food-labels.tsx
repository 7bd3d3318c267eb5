import { View } from "@react-pdf/renderer";
import { Gap, Rule } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Heading } from "../../paper/type.js";
import { Choice, WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { FeastPlan } from "./plan.js";

/** A quarter of a sheet: every allergen with a box that can be ticked at arm's length. */
export function FoodLabels({ plan, words }: ArtifactProps<FeastPlan>) {
  return (
    <CardSheets
      format="quarter"
      decks={[{ cards: plan.foodLabels, front: () => <FoodLabel words={words} /> }]}
    />
  );
}

const columns = 3;

function FoodLabel({ words }: { readonly words: Words }) {
  const { type, large } = useTheme();
  const gap = large ? 2.5 : 8;
  const { height } = useCardSize();
  const allergens = words.labels("food.allergens");
  const rows = Math.ceil(allergens.length / columns);
  return (
    <View style={{ height, paddingBottom: 10 + gap }}>
      <View style={{ flexDirection: "row", gap: 10 }}>
        <Mark paths={mark} size={type.subhead.size * 1.3} />
        <View style={{ flexGrow: 1 }}>
          <WriteLine label={words.label("food.dish")} />
        </View>
      </View>
      <Gap height={2 * gap} />
      <Heading level={3}>{words.label("food.contains")}</Heading>
      <Gap height={gap} />
      <View style={{ flexDirection: "row", justifyContent: "space-between", flexGrow: 1 }}>
        {Array.from({ length: columns }, (_, column) => (
          <View key={column} style={{ justifyContent: "space-between" }}>
            {allergens.slice(column * rows, (column + 1) * rows).map((allergen) => (
              <Choice key={allergen} label={allergen} />
            ))}
          </View>
        ))}
      </View>
      <Gap height={gap} />
      <Rule />
      <Gap height={gap} />
      <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
        {words.labels("food.suits").map((suit) => (
          <Choice key={suit} label={suit} round />
        ))}
      </View>
      <CardLine />
    </View>
  );
}
