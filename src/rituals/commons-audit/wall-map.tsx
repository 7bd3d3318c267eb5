import { View } from "@react-pdf/renderer";
import { FixedPage } from "../../paper/page.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Mark, NumberInShape } from "../../paper/shapes.js";
import { Heading, Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { categoriesIn } from "./categories.js";
import { HoldersSquares } from "./holders-squares.js";
import { letters } from "./letter-sums.js";
import { mark } from "./mark.js";
import type { AuditPlan } from "./plan.js";
import { WallHeadings } from "./wall-headings.js";

/** Headings that the room finds missing. */
const blanks = 3;

/** The key of the map, then a heading for each capacity, two on a sheet, with room for its numbers. */
export function WallMap({ plan, words }: ArtifactProps<AuditPlan>) {
  const headings = [...categoriesIn(plan, words), ...Array.from({ length: blanks }, () => "")];
  return (
    <>
      <MapKey words={words} minimumHolders={plan.minimumHolders} />
      {Array.from({ length: Math.ceil(headings.length / 2) }, (_, sheet) => (
        <WallHeadings
          key={sheet}
          headings={headings.slice(2 * sheet, 2 * sheet + 2)}
          minimumHolders={plan.minimumHolders}
          words={words}
        />
      ))}
    </>
  );
}

interface MapKeyProps {
  readonly words: Words;
  readonly minimumHolders: number;
}

/** How to read the wall, from two metres. */
function MapKey({ words, minimumHolders }: MapKeyProps) {
  const { wallMargin } = useTheme();
  const width = useSheet("landscape").width - 2 * wallMargin;
  const left = width * 0.42;
  const title = words.labels("wall-map.title");
  return (
    <FixedPage orientation="landscape" wall>
      <View style={{ flexDirection: "row", gap: 28, marginBottom: 26 }}>
        <View style={{ paddingTop: 10 }}>
          <Mark paths={mark} size={112} />
        </View>
        <View>
          {title.map((line, index) => (
            <Type key={line} set="display" size={60} role={index === 0 ? "H1" : "P"}>
              {line}
            </Type>
          ))}
        </View>
      </View>
      <View style={{ flexDirection: "row" }}>
        <View style={{ width: left, paddingRight: 24 }}>
          <Heading level={2}>{words.label("wall-map.letters")}</Heading>
          {letters.map((letter) => (
            <View key={letter} style={{ flexDirection: "row", gap: 18, alignItems: "center", marginTop: 10 }}>
              <NumberInShape kind="circle" side={56}>
                {words.label(`wall-map.keys.${letter}.letter`)}
              </NumberInShape>
              <Type set="head" weight={500} width={left - 100}>
                {words.label(`wall-map.keys.${letter}.means`)}
              </Type>
            </View>
          ))}
        </View>
        <View style={{ width: width - left }}>
          <Heading level={2}>{words.label("wall-map.squares")}</Heading>
          <View style={{ marginTop: 12, marginBottom: 14 }}>
            <HoldersSquares minimumHolders={minimumHolders} words={words} />
          </View>
          <Type set="head" weight={500} size={22}>
            {words.label("wall-map.squares-why")}
          </Type>
          <Heading level={2} marginTop={20}>
            {words.label("wall-map.no-names")}
          </Heading>
          <Type set="head" weight={500} size={22} marginTop={4}>
            {words.label("wall-map.no-names-why")}
          </Type>
        </View>
      </View>
    </FixedPage>
  );
}
