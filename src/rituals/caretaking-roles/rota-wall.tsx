import { View } from "@react-pdf/renderer";
import { namesOnWalls } from "../../chapter/people.js";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage } from "../../paper/page.js";
import { plainText } from "../../paper/prose.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { lineCount } from "../../paper/text-fit.js";
import type { Theme } from "../../paper/theme.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Inline } from "../../words/blocks.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CaretakingPlan, CaretakingTerm } from "./plan.js";
import { NamesInTwos, NumbersOnLine } from "./rota-row.js";
import { type Role, RoleShape, roles } from "./shapes.js";

const titleHeight = 62;
const headWidth = 150;
/** Of the width below the rows. */
const reasonsShare = 0.6;
/** Of a row, around what stands in it. */
const air = 19;

/** Who serves when: a row for each term, a place for each person, a shape for each role. */
export function RotaWall({ plan, chapter, words, roster }: ArtifactProps<CaretakingPlan>) {
  const theme = useTheme();
  const { wallMargin, footInset, type } = theme;
  const sheet = useSheet("landscape");
  const width = sheet.width - 2 * wallMargin;
  const named = namesOnWalls(chapter);
  const notes = brokenNotes(plan, words);
  const notesHeight = notes.reduce((sum, note) => sum + lineCount(note, width, type.spoken.size), 0);
  const footHeight = 16 + sayingHeight(theme, words, width) + notesHeight * type.spoken.leading;
  const footerHeight = 14 + type.footer.leading + footInset;
  const room = sheet.height - wallMargin - titleHeight - footHeight - footerHeight;
  const side = Math.max(38, Math.min(62, room / plan.terms.length - air));
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
      <View style={{ height: titleHeight }}>
        <Row gap={18} align="center">
          <Mark paths={mark} size={54} />
          <Type role="H1" set="display" size={40}>
            {title}
          </Type>
          <Key words={words} />
        </Row>
      </View>
      {plan.terms.map((term, index) => (
        <View key={term.number} wrap={false}>
          <Rule weight={index === 0 ? "head" : "hairline"} />
          <View style={{ flexDirection: "row", alignItems: "center", paddingTop: 4, paddingBottom: 2 }}>
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
        <Gap height={8} />
        <Saying words={words} />
        <Gap height={4} />
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
        <View style={{ width: 90 }}>
          <Type set="body">{words.label("rota.from")}</Type>
          <WriteLine />
        </View>
      ) : (
        <View>
          <Type set="spoken">{words.label("rota.from")}</Type>
          <Type set="subhead">{words.date(from, "short")}</Type>
        </View>
      )}
    </View>
  );
}

/** What the shapes mean. */
function Key({ words }: { readonly words: Words }) {
  return (
    <View style={{ flex: 1, flexDirection: "row", justifyContent: "flex-end", gap: 20 }}>
      {roles.map((role) => (
        <View key={role} style={{ flexDirection: "row", alignItems: "center", gap: 10, flexShrink: 1 }}>
          <RoleShape role={role} side={44} />
          <View style={{ flexShrink: 1 }}>
            <Type set="subhead" role="H2" size={20}>
              {words.label(`roles.${role}`)}
            </Type>
          </View>
        </View>
      ))}
    </View>
  );
}

/** What to come to whom for, and who is there when neither keeper will do; large print leaves the first to the script. */
function Saying({ words }: { readonly words: Words }) {
  const { large } = useTheme();
  const outside = words.label("rota.outside");
  if (large) return <WriteLine label={outside} />;
  return (
    <Row gap={24}>
      <View style={{ width: `${100 * reasonsShare}%` }}>
        {roles.map((role) => (
          <Type key={role} set="body">
            {reasonToCome(role, words)}
          </Type>
        ))}
      </View>
      <Fill>
        <Type set="body" weight={700}>
          {outside}
        </Type>
        <WriteLine />
      </Fill>
    </Row>
  );
}

function reasonToCome(role: Role, words: Words): readonly Inline[] {
  return [
    { text: `${words.label(`roles.${role}`)}: `, strong: true },
    { text: words.label(`rota.${role}`), strong: false },
  ];
}

function sayingHeight({ type, large, writeInPitch }: Theme, words: Words, width: Points): Points {
  if (large) return writeInPitch;
  const { size, leading } = type.body;
  const reasons = roles.map((role) => plainText(reasonToCome(role, words)));
  const lines = reasons.reduce((sum, reason) => sum + lineCount(reason, reasonsShare * width, size), 0);
  return Math.max(lines * leading, leading + writeInPitch);
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
