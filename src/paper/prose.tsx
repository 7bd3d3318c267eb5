import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { Block, Inline } from "../words/blocks.js";
import { Fill } from "./box.js";
import { roleProps } from "./role.js";
import { usePageSetup, useTheme } from "./setup.js";
import type { TypeStyleName } from "./theme.js";
import { Heading, Type } from "./type.js";
import type { Points } from "./units.js";
import { WriteLine } from "./write-in.js";

export interface ProseProps {
  readonly blocks: readonly Block[];
  readonly set?: TypeStyleName;
  /** Between blocks. */
  readonly gap?: Points;
  /** How wide the terms of a list of terms stand. */
  readonly termWidth?: Points;
}

/** Markdown blocks in the type of the page. */
export function Prose({ blocks, set = "body", gap = 8, termWidth }: ProseProps) {
  return (
    <View style={{ flexDirection: "column", gap }}>
      {blocks.map((block, index) => (
        <ProseBlock key={index} block={block} set={set} {...(termWidth && { termWidth })} />
      ))}
    </View>
  );
}

function ProseBlock({
  block,
  set,
  termWidth,
}: {
  readonly block: Block;
  readonly set: TypeStyleName;
  readonly termWidth?: Points;
}) {
  switch (block.kind) {
    case "heading":
      return (
        <Heading level={block.level} set={block.level === 1 ? "head" : "subhead"} marginTop={4}>
          {plainText(block.inlines)}
        </Heading>
      );
    case "say":
      return <Spoken paragraphs={block.paragraphs} />;
    case "paragraph":
    case "shorten":
      return <Paragraph inlines={block.inlines} set={set} />;
    case "list":
      return block.items.every(beginsWithTerm) ? (
        <Terms items={block.items} set={set} {...(termWidth && { width: termWidth })} />
      ) : (
        <Items items={block.items} ordered={block.ordered} set={set} />
      );
  }
}

/** A paragraph that ends in underscores leaves a line to write on. */
function Paragraph({ inlines, set }: { readonly inlines: readonly Inline[]; readonly set: TypeStyleName }) {
  const last = inlines.at(-1);
  const text = last?.text.replace(/\s*_{3,}$/, "");
  if (last === undefined || text === undefined || text === last.text) return <Type set={set}>{inlines}</Type>;
  if (isLineOnly(inlines)) return <WriteLine />;
  return (
    <View>
      <Type set={set}>{[...inlines.slice(0, -1), { ...last, text }]}</Type>
      <WriteLine />
    </View>
  );
}

function isLineOnly(inlines: readonly Inline[]): boolean {
  return /^\s*_{3,}$/.test(plainText(inlines));
}

/** Words to say, larger, with the quotation mark hanging in the margin. */
export function Spoken({ paragraphs }: { readonly paragraphs: readonly (readonly Inline[])[] }) {
  const { words, theme } = usePageSetup();
  const hang = theme.type.spoken.size * 0.45;
  return (
    <View {...roleProps("BlockQuote")} style={{ flexDirection: "column", gap: 6, marginLeft: -hang }}>
      {paragraphs.map((inlines, index) => {
        const last = index === paragraphs.length - 1;
        const closed = last ? withEnd(inlines, words.label("quote.close")) : inlines;
        return (
          <View key={index} style={{ flexDirection: "row" }}>
            <View style={{ width: hang }}>
              <Type set="spoken">{words.label("quote.open")}</Type>
            </View>
            <Fill>
              <Type set="spoken">{closed}</Type>
            </Fill>
          </View>
        );
      })}
    </View>
  );
}

/** On the last word itself: as a text of its own, a line could begin with it. */
function withEnd(inlines: readonly Inline[], end: string): readonly Inline[] {
  const last = inlines.at(-1);
  return last === undefined ? [] : [...inlines.slice(0, -1), { ...last, text: last.text + end }];
}

function Items({
  items,
  ordered,
  set,
}: {
  readonly items: readonly (readonly Inline[])[];
  readonly ordered: boolean;
  readonly set: TypeStyleName;
}) {
  const { type } = useTheme();
  const indent = type[set].size * (ordered ? 1.7 : 1.2);
  return (
    <ListOf gap={3}>
      {items.map((inlines, index) => (
        <View {...roleProps("LI")} key={index} wrap={false} style={{ flexDirection: "row" }}>
          <View style={{ width: indent }}>
            <Type set={set} {...(ordered && { weight: 700 })}>
              {ordered ? `${index + 1}` : "–"}
            </Type>
          </View>
          <Fill>
            <Paragraph inlines={inlines} set={set} />
          </Fill>
        </View>
      ))}
    </ListOf>
  );
}

/** The last two rows stay together, so that none stands alone on the next page. */
function ListOf({ gap, children }: { readonly gap: Points; readonly children: readonly ReactElement[] }) {
  return (
    <View {...roleProps("L")} style={{ flexDirection: "column", gap }}>
      {children.slice(0, -2)}
      <View wrap={false} style={{ flexDirection: "column", gap }}>
        {children.slice(-2)}
      </View>
    </View>
  );
}

/** A list whose every item begins with strong words: the words left, what they mean right. */
function Terms({
  items,
  set,
  width = 150,
}: {
  readonly items: readonly (readonly Inline[])[];
  readonly set: TypeStyleName;
  readonly width?: Points;
}) {
  return (
    <ListOf gap={4}>
      {items.map((inlines, index) => {
        const meaning = withoutDash(inlines.slice(1));
        // A label stands on its rule.
        const alignItems = isLineOnly(meaning) ? "flex-end" : "flex-start";
        return (
          <View
            {...roleProps("LI")}
            key={index}
            wrap={false}
            style={{ flexDirection: "row", alignItems, gap: 12 }}
          >
            <View style={{ width }}>
              <Type set={set}>{inlines.slice(0, 1)}</Type>
            </View>
            <Fill>
              <Paragraph inlines={meaning} set={set} />
            </Fill>
          </View>
        );
      })}
    </ListOf>
  );
}

function beginsWithTerm(inlines: readonly Inline[]): boolean {
  return inlines[0]?.strong === true && inlines.length > 1;
}

/** A template separates a term from its meaning by a colon, a dash or nothing; the columns do it on paper. */
function withoutDash([first, ...rest]: readonly Inline[]): readonly Inline[] {
  return first === undefined ? [] : [{ ...first, text: first.text.replace(/^[\s:–—.-]+/, "") }, ...rest];
}

export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join("");
}
