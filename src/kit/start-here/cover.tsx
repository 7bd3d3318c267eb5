import { View } from "@react-pdf/renderer";
import { type Chapter, textIn } from "../../chapter/chapter.js";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FixedPage } from "../../paper/page.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { type DrawnPath, Mark } from "../../paper/shapes.js";
import { sizeInLine } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";
import { FirstSteps } from "./first-steps.js";
import type { RitualOnPaper } from "./start-here.js";

export interface CoverProps {
  readonly words: Words;
  readonly chapter: Chapter;
  readonly kitMark: string;
  /** Of the program that made the kit. */
  readonly version: string;
  readonly rituals: readonly RitualOnPaper[];
}

/** What the kit is; in large print it has no room for the first steps. */
export function Cover({ words, chapter, kitMark, version, rituals }: CoverProps) {
  const { margin, type, large } = useTheme();
  const sheet = useSheet("portrait");
  const columns = large ? 3 : 4;
  const width = Math.floor((sheet.width - 2 * margin) / columns);
  // All twelve and the first steps fit on one page too.
  const air = rituals.length > 2 * columns ? 0.6 : 1;
  const name = textIn(chapter.name, words.language);
  return (
    <FixedPage>
      <Gap height={24 * air} />
      <View style={{ flexDirection: "row" }}>
        <Fill>
          {words.labels("cover.title").map((line, index) => (
            <Type key={line} set="display" role={index === 0 ? "H1" : "P"}>
              {line}
            </Type>
          ))}
        </Fill>
        <View style={{ width: 150, paddingTop: 8 }}>
          <Type set="subhead" align="right">
            {chapter.season === undefined ? words.label("cover.kit") : asTitle(chapter.season)}
          </Type>
          <Type set="body" align="right" marginTop={4}>
            {words.label("cover.people", { count: chapter.people.length })}
          </Type>
          <Type set="body" align="right">
            {words.languageName()}
          </Type>
          <Type set="body" weight={700} align="right">
            {words.label("kit-mark", { mark: kitMark })}
          </Type>
        </View>
      </View>
      <Gap height={12} />
      <Type set="spoken" size={type.spoken.size * 1.15}>
        {words.label("cover.subtitle", { count: rituals.length, name })}
      </Type>
      <Gap height={24 * air} />
      <Rule weight="head" />
      <Gap height={30 * air} />
      <View style={{ flexDirection: "row", flexWrap: "wrap", rowGap: 34 * air }}>
        {rituals.map(({ ritual, words: own, documents }) => (
          <View key={ritual.id} style={{ width, paddingRight: 8 }}>
            <MarkAndPages
              mark={ritual.mark}
              pages={words.number(documents.reduce((sum, { pages }) => sum + pages, 0))}
              width={width - 8}
            />
            <Type set="body" weight={700} marginTop={6}>
              {own.label("title")}
            </Type>
          </View>
        ))}
      </View>
      <Gap height={10} />
      <Type set="note">{words.label("cover.numbers-are-pages")}</Type>
      <Type set="footer">
        {words.label("cover.made", {
          mark: words.label("kit-mark", { mark: kitMark }),
          version,
          seed: chapter.seed,
        })}
      </Type>
      {large ? null : (
        <>
          <Gap height={30 * air} />
          <FirstSteps words={words} />
        </>
      )}
    </FixedPage>
  );
}

/** "spring-2027", a name for folders, as people write it. */
function asTitle(season: string): string {
  return season.charAt(0).toUpperCase() + season.slice(1).replaceAll("-", " ");
}

interface MarkAndPagesProps {
  readonly mark: readonly DrawnPath[];
  readonly pages: string;
  readonly width: Points;
}

function MarkAndPages({ mark, pages, width }: MarkAndPagesProps) {
  const { numeral } = useTheme().type;
  const side = 46;
  const gap = 14;
  return (
    <Row gap={gap} align="flex-end">
      <Mark paths={mark} size={side} />
      <Type set="numeral" role="P" size={sizeInLine(pages, width - side - gap, numeral.size, "display")}>
        {pages}
      </Type>
    </Row>
  );
}
