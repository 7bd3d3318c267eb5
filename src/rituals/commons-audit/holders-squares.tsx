import { View } from "@react-pdf/renderer";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";

interface HoldersSquaresProps {
  readonly minimumHolders: number;
  readonly words: Words;
}

const side = 62;
const gap = 16;
/** A square is drawn this much inside its side. */
const inset = 4;

/** 0, 1, 2, 3+: one is filled by hand; a red line runs under those that are too few. */
export function HoldersSquares({ minimumHolders, words }: HoldersSquaresProps) {
  const { ink, rule } = useTheme();
  const counts = words.labels("holders.counts");
  const description = words.label("holders.picture", {
    counts: words.list(counts),
    few: words.list(counts.slice(0, minimumHolders)),
  });
  return (
    <View {...roleProps("Figure", description)}>
      <View style={{ flexDirection: "row", gap, marginLeft: -inset }}>
        {counts.map((count) => (
          <NumberInShape key={count} kind="square" side={side}>
            {count}
          </NumberInShape>
        ))}
      </View>
      <View
        style={{
          width: minimumHolders * side + (minimumHolders - 1) * gap - 2 * inset,
          height: rule.timeLine,
          marginTop: 4,
          backgroundColor: ink.accent,
        }}
      />
      <Type set="subhead" size={20} accent marginTop={7}>
        {words.label("wall-map.fragile")}
      </Type>
    </View>
  );
}
