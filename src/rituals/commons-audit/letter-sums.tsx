import { View } from "@react-pdf/renderer";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import type { Words } from "../../words/words.js";

/** How a capacity is held, or that it is needed. */
export const letters = ["do", "teach", "lend", "need"] as const;

/** Each letter in its circle, and a rule for the number that is written beside it. */
export function LetterSums({ words }: { readonly words: Words }) {
  const { rule, ink } = useTheme();
  return (
    <View style={{ flexDirection: "row", gap: 10 }}>
      {letters.map((letter) => (
        <View key={letter} style={{ flexDirection: "row", gap: 4, alignItems: "flex-end" }}>
          <NumberInShape kind="circle" side={48}>
            {words.label(`wall-map.keys.${letter}.letter`)}
          </NumberInShape>
          <View style={{ width: 40, height: rule.section, backgroundColor: ink.text }} />
        </View>
      ))}
    </View>
  );
}
