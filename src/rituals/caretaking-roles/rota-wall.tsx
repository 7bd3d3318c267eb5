import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage } from "../../paper/page.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { lineCount } from "../../paper/text-fit.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import { namesOnWall } from "./names-on-wall.js";
import type { CaretakingPlan, CaretakingTerm } from "./plan.js";
import { NamesInTwos, NumbersOnLine } from "./rota-row.js";
import { type Role, RoleShape } from "./shapes.js";

const footerHeight = 48;
const titleHeight = 62;
const headWidth = 150;
/** Of a row, around what stands in it. */
const air = 21;

/** Who serves when: a row for each term, a place for each person, a shape for each role. */
export function RotaWall({ plan, chapter, words, roster }: ArtifactProps<CaretakingPlan>) {
  const { wallMargin, large, type } = useTheme();
  const sheet = useSheet("landscape");
  const width = sheet.width - 2 * wallMargin;
  const named = namesOnWall(chapter);
  const notes = brokenNotes(plan, words);
  const notesHeight = notes.reduce((sum, note) => sum + lineCount(note, width, type.spoken.size), 0);
  const legendHeight = type.subhead.leading + 3 * type.body.leading + notesHeight * type.spoken.leading + 24;
  const room = sheet.height - wallMargin - footerHeight - titleHeight - legendHeight;
  const side = Math.max(large ? 46 : 38, Math.min(62, room / plan.terms.length - air));
  const title = words.label("rota.title");
  const onWall = (ids: readonly string[]) => words.list(ids.map((id) => roster.onWall(id)));
  const servingIn = (term: CaretakingTerm) => ({
    term,
    roster,
    description: words.label("rota.picture", {
      term: words.number(term.number),
      custodians: onWall(term.custodians),
      keepers: onWall(term.confidenceKeepers),
    }),
  });
  return (
    <FlowPage orientation="landscape" wall mark={mark} title={title}>
      <View style={{ height: titleHeight, flexDirection: "row", gap: 18 }}>
        <Mark paths={mark} size={54} />
        <Type role="H1" set="display" size={40}>
          {title}
        </Type>
      </View>
      {plan.terms.map((term, index) => (
        <View key={term.number} wrap={false}>
          <Rule weight={index === 0 ? "head" : "hairline"} />
          <View style={{ flexDirection: "row", alignItems: "center", paddingTop: 5, paddingBottom: 2 }}>
            <TermHead term={term} words={words} />
            <Fill>
              {named ? (
                <NamesInTwos {...servingIn(term)} />
              ) : (
                <NumbersOnLine {...servingIn(term)} width={width - headWidth} side={side} />
              )}
            </Fill>
          </View>
        </View>
      ))}
      <View wrap={false}>
        <Rule weight="head" />
        <Gap height={10} />
        <Legend words={words} />
        <Gap height={6} />
        {notes.map((note) => (
          <Type key={note} set="spoken">
            {note}
          </Type>
        ))}
      </View>
    </FlowPage>
  );
}

/** The number of a term, and its first day or a line for it. */
function TermHead({
  term: { number, from },
  words,
}: {
  readonly term: CaretakingTerm;
  readonly words: Words;
}) {
  return (
    <View style={{ width: headWidth, flexDirection: "row", alignItems: "center", gap: 12 }}>
      <View style={{ width: 46 }}>
        <Type set="numeral" accent size={36}>
          {number}
        </Type>
      </View>
      {from === undefined ? (
        <WriteLine width={72} />
      ) : (
        <View>
          <Type set="body">{words.label("rota.from")}</Type>
          <Type set="spoken" weight={700}>
            {words.date(from, "short")}
          </Type>
        </View>
      )}
    </View>
  );
}

/** What the shapes mean, and who is there when neither keeper will do. */
function Legend({ words }: { readonly words: Words }) {
  const { type } = useTheme();
  const entry = (title: string, content: ReactNode, shape?: Role) => (
    <Fill>
      <Row gap={10}>
        {shape === undefined ? null : <RoleShape role={shape} side={1.9 * type.subhead.leading} />}
        <Fill>
          <Heading level={3}>{title}</Heading>
          {content}
        </Fill>
      </Row>
    </Fill>
  );
  const role = (shape: Role) =>
    entry(words.label(`roles.${shape}`), <Type set="body">{words.label(`rota.${shape}`)}</Type>, shape);
  return (
    <Row gap={20}>
      {role("custodian")}
      {role("keeper")}
      {entry(words.label("rota.outside"), <WriteLine />)}
    </Row>
  );
}

/** Which wishes the rota does not keep, and nothing about anyone. */
function brokenNotes({ broken }: CaretakingPlan, words: Words): string[] {
  const inTerms = (key: string, terms: readonly number[]) =>
    terms.length === 0
      ? []
      : [
          words.label(key, {
            count: terms.length,
            terms: words.list(terms.map((term) => words.number(term))),
          }),
        ];
  return [
    ...inTerms("rota.twice-running", broken.twiceRunning),
    ...inTerms("rota.keepers-of-one-group", broken.keepersOfOneGroup),
    ...(broken.unequalLoad ? [words.label("rota.unequal-load")] : []),
  ];
}
