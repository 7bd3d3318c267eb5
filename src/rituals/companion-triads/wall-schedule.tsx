import { View } from "@react-pdf/renderer";
import { namesOnWalls } from "../../chapter/people.js";
import { Fill, Gap, Rule, Stack } from "../../paper/box.js";
import { FixedPage } from "../../paper/page.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { lineCount } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import { letters } from "../letters.js";
import type { ArtifactProps } from "../ritual.js";
import { spansYears } from "./companions.js";
import { mark } from "./mark.js";
import type { TriadsPlan } from "./plan.js";
import { Cell, NameCell, NumberCell, RoundHead, roundWidth } from "./wall-cells.js";
import { layOutWall } from "./wall-layout.js";
import { howToRead, qualityNote, roundNote } from "./wall-notes.js";

const readingWidth = 300;
/** Above, below and between rows of a sheet. */
const rules = 20;

/** All rounds and tables, to be read from two metres. */
export function WallSchedule({ plan, chapter, words, roster }: ArtifactProps<TriadsPlan>) {
  const { wallMargin, footInset, large, type } = useTheme();
  const sheet = useSheet("landscape");
  const named = namesOnWalls(chapter);
  const noteSize = large ? 20 : 18;
  const noteLeading = noteSize * (type.spoken.leading / type.spoken.size);
  const width = sheet.width - 2 * wallMargin;
  const headHeight = type.numeral.leading + 4;
  // The foot of a page takes two lines where the chapter has a long name.
  const footHeight = 13 + 2 * type.footer.leading + footInset;
  const reading = howToRead(plan, named, words);
  const titleHeight = Math.max(2, lineCount(reading, readingWidth, noteSize)) * noteLeading + 8;
  const quality = `${qualityNote(plan, words)} ${words.label("quality.seed", { seed: chapter.seed })}`;
  const notes = plan.rounds.map((round) => roundNote(plan, round, roster, words));
  const heightOf = (note: string) => lineCount(note, width, noteSize) * noteLeading;
  const cells = plan.rounds.map(({ groups }) => groups.map((group) => group.map(roster.onWall)));
  const { pages, cellWidth, size } = layOutWall({
    cells,
    noteHeights: notes.map((note) => (note === undefined ? 0 : heightOf(note))),
    nameSize: named ? noteSize : undefined,
    room: {
      width: width - roundWidth,
      height: sheet.height - wallMargin - footHeight - titleHeight - headHeight - rules - heightOf(quality),
    },
  });
  const Group = named ? NameCell : NumberCell;
  return pages.map(({ tables, rounds }) => (
    <FixedPage key={`${tables[0]} ${rounds[0]?.index}`} orientation="landscape" wall>
      <Stack whole>
        <View style={{ height: titleHeight, flexDirection: "row", gap: 18 }}>
          <Mark paths={mark} size={58} />
          <Fill>
            <Type role="H1" set="display" size={38}>
              {words.label(named ? "wall.find-name" : "wall.find-number")}
            </Type>
          </Fill>
          <Type set="spoken" size={noteSize} width={readingWidth}>
            {reading}
          </Type>
        </View>
        <View style={{ height: headHeight, flexDirection: "row", paddingLeft: roundWidth }}>
          {tables.map((table) => (
            <Type key={table} set="numeral" accent align={named ? "left" : "center"} width={cellWidth}>
              {letters(table)}
            </Type>
          ))}
        </View>
        {rounds.map(({ index, height }) => (
          <View key={index}>
            <Rule weight={index === rounds[0]?.index ? "head" : "hairline"} />
            <View style={{ height, flexDirection: "row", alignItems: "center" }}>
              <RoundHead round={plan.rounds[index]} withYear={spansYears(plan.rounds)} words={words} />
              {tables.map((table, column) => (
                <Cell key={table} width={cellWidth} height={height - 8} first={column === 0}>
                  <Group group={cells[index]?.[table] ?? []} width={cellWidth} size={size} />
                </Cell>
              ))}
            </View>
          </View>
        ))}
        <Rule weight="head" />
        <Gap height={8} />
        {[quality, ...rounds.map(({ index }) => notes[index])].map((note) =>
          note === undefined ? null : (
            <Type key={note} set="spoken" size={noteSize}>
              {note}
            </Type>
          ),
        )}
      </Stack>
    </FixedPage>
  ));
}
