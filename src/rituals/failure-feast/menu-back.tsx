import { View } from "@react-pdf/renderer";
import { textIn } from "../../chapter/chapter.js";
import { Fill, Gap, Rule } from "../../paper/box.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { TickBox, WriteLine, WriteLines } from "../../paper/write-in.js";
import { textHeight } from "./measure.js";
import type { MenuParts } from "./menu.js";
import { Numbered, numeralColumn } from "./numbered.js";

const betweenRules = 8;
const betweenParts = 18;
/** Below everything on a panel. */
export const smallLineHeight = 20;

/** Three rules of the house, and the chapter's rule on what may be told outside. */
export function Rules({ words, confidentiality }: MenuParts) {
  return (
    <View>
      <Heading level={2}>{words.label("menu.rules")}</Heading>
      <Gap height={10} />
      {rules(words, confidentiality).map((rule, index) => (
        <View key={rule} style={{ marginBottom: betweenRules }}>
          <Numbered number={index + 1}>{rule}</Numbered>
        </View>
      ))}
    </View>
  );
}

function rules(words: MenuParts["words"], confidentiality: MenuParts["confidentiality"]): readonly string[] {
  return [...words.labels("menu.rule"), words.label(`menu.confidentiality.${confidentiality}`)];
}

export function rulesHeight({ setup, words, confidentiality, size }: MenuParts): number {
  const { body, head, numeral } = setup.theme.type;
  const width = size.width - numeralColumn(numeral.size);
  const heights = rules(words, confidentiality).map(
    (rule) => Math.max(textHeight(body, rule, width), numeral.size * 0.8) + betweenRules,
  );
  return head.leading + 10 + heights.reduce((sum, height) => sum + height, 0) + betweenParts;
}

/** What the last feast handed on, to be ticked off tonight. */
export function LastTime({ setup, feast, words }: MenuParts) {
  if (feast.lessons.length === 0) return null;
  const { tickBox } = setup.theme;
  return (
    <View style={{ marginTop: 8 }}>
      <Rule weight="section" />
      <Gap height={8} />
      <Heading level={3}>{words.label("menu.last-time")}</Heading>
      <Type set="body">{words.label("menu.last-time-note")}</Type>
      {feast.lessons.map((lesson, index) => (
        <View key={index} style={{ flexDirection: "row", marginTop: betweenRules }}>
          <View style={{ width: tickBox + 8, paddingTop: 2 }}>
            <TickBox />
          </View>
          <Fill>
            <Type set="body">{textIn(lesson, words.language)}</Type>
          </Fill>
        </View>
      ))}
    </View>
  );
}

export function lastTimeHeight({ setup, feast, words, size }: MenuParts): number {
  if (feast.lessons.length === 0) return 0;
  const { type, tickBox } = setup.theme;
  const heights = feast.lessons.map(
    (lesson) =>
      textHeight(type.body, textIn(lesson, words.language), size.width - tickBox - 8) + betweenRules,
  );
  const title = type.subhead.leading + type.body.leading + 10;
  return title + heights.reduce((sum, height) => sum + height, 0) + betweenParts;
}

/** A lesson to take home, on as many lines as the panel has left. */
export function Carry(parts: MenuParts & { readonly taken: number }) {
  const { setup, words, size, taken } = parts;
  const room = size.height - taken - carryHeight(parts, 0);
  const lines = Math.min(7, Math.floor(room / setup.theme.writeInPitch));
  return (
    <View style={{ marginTop: taken > 0 ? betweenParts : 0 }}>
      <Heading level={3}>{words.label("menu.carry")}</Heading>
      <WriteLines count={lines} />
      <WriteLine label={words.label("menu.into")} />
    </View>
  );
}

/** With so many lines to write on. */
export function carryHeight({ setup }: MenuParts, lines: number): number {
  const { type, writeInPitch } = setup.theme;
  return betweenParts + type.subhead.leading + (lines + 1) * writeInPitch + smallLineHeight;
}

/** Lines to fill a place that the courses leave over. */
export function Notes({ setup, words, height }: MenuParts & { readonly height: Points }) {
  const { type, writeInPitch } = setup.theme;
  const room = height - type.head.leading - type.body.leading;
  return (
    <View>
      <Heading level={2}>{words.label("menu.heard")}</Heading>
      <Type set="body">{words.label("menu.heard-note")}</Type>
      <WriteLines count={Math.floor(room / writeInPitch)} />
    </View>
  );
}
