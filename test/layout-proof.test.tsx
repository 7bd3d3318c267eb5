import { Svg, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { checkLayout } from "../src/output/check-layout.js";
import type { LaidOutLine, LaidOutNode } from "../src/output/render.js";
import { At, Gap } from "../src/paper/box.js";
import { CardSheets } from "../src/paper/card-sheets.js";
import { families } from "../src/paper/load-fonts.js";
import { FixedPage, FlowPage } from "../src/paper/page.js";
import { QrCode } from "../src/paper/qr-code.js";
import { moduleSide } from "../src/paper/qr-side.js";
import { Heading, Type } from "../src/paper/type.js";
import { mm } from "../src/paper/units.js";
import { drawn } from "./a-document.js";

const code = { id: "ABCD00000000", check: "X", url: "https://t.example/ABCD00000000" };
const title = <Type set="body">Potato soup</Type>;

/** Behind a sound page, so that the page that is named is the one that is broken. */
async function problemsOf(page: ReactNode): Promise<string[]> {
  const laidOut = await drawn(
    <>
      <FixedPage>{title}</FixedPage>
      {page}
    </>,
  );
  const problems = checkLayout(laidOut, { document: "en/feast/menu", printerMargin: mm(6.35) });
  return problems.map(({ file, message }) => `${file}: ${message}`);
}

function linesOf({ lines = [], children = [] }: LaidOutNode): LaidOutLine[] {
  return [...lines, ...children.flatMap(linesOf)];
}

const onPage = (content: ReactNode) => (
  <FixedPage>
    {title}
    {content}
  </FixedPage>
);
const onCard = (content: ReactNode) => <CardSheets decks={[{ cards: 1, front: () => content }]} />;
const emptyPage = (
  <FixedPage>
    <Gap height={20} />
  </FixedPage>
);
const flow = { mark: [], title: "Soups" };
const long = "Potato soup for everyone who comes and for everyone who stays. ".repeat(20);

test("a sound page is accepted", async () => {
  expect(await problemsOf(onPage(<QrCode code={code} />))).toEqual([]);
  expect(
    await problemsOf(
      onCard(
        <>
          {title}
          <QrCode code={code} />
        </>,
      ),
    ),
  ).toEqual([]);
});

test("a text whose words fit is accepted in a box of any width", async () => {
  const boxes = Array.from({ length: 60 }, (_, index) => (
    <Type key={index} set="title" width={110 + 3.7 * index}>
      Three next moves for us
    </Type>
  ));
  expect(await problemsOf(<FlowPage {...flow}>{boxes}</FlowPage>)).toEqual([]);
});

test("no space is narrower in a full line than in another", async () => {
  const words = "Ask what they want, not for more, and say what you can give today.";
  const texts = Array.from({ length: 60 }, (_, index) => (
    <Type key={index} set="body" width={90 + 3.1 * index}>
      {words}
    </Type>
  ));
  const { pages } = await drawn(<FlowPage {...flow}>{texts}</FlowPage>);
  const lines = pages.flatMap(linesOf).filter(({ string }) => words.includes(string.trim()));
  const spaces = lines.flatMap(({ runs }) =>
    runs.flatMap(({ glyphs = [], positions = [] }) =>
      positions.flatMap(({ xAdvance }, index) => (glyphs[index]?.codePoints?.[0] === 0x20 ? xAdvance : [])),
    ),
  );
  expect(spaces.length).toBeGreaterThan(60 * 10);
  expect(Math.max(...spaces) - Math.min(...spaces)).toBeLessThan(0.001);
});

test("two spaces bring no hyphen into a line that ends there", async () => {
  const texts = Array.from({ length: 40 }, (_, index) => (
    <Type key={index} set="body" width={60 + 2 * index}>
      {[
        { text: "Cornelis  ", strong: true },
        { text: "timekeeper", strong: false },
      ]}
    </Type>
  ));
  expect(await problemsOf(<FlowPage {...flow}>{texts}</FlowPage>)).toEqual([]);
});

test("a paragraph may run on over the page", async () => {
  const paragraphs = Array.from({ length: 12 }, (_, index) => (
    <Type key={index} set="body">
      {`${index % 5} ${long}`}
    </Type>
  ));
  expect(await problemsOf(<FlowPage {...flow}>{paragraphs}</FlowPage>)).toEqual([]);
});

test("pages that flow are filled, numbered and never squeezed", async () => {
  const sections = Array.from({ length: 40 }, (_, index) => (
    <View key={index}>
      <View wrap={false}>
        <Gap height={12} />
        <Heading level={2}>Potato soup</Heading>
      </View>
      <Type set="body">{long}</Type>
    </View>
  ));
  const { pages } = await drawn(<FlowPage {...flow}>{sections}</FlowPage>);
  expect(pages.length).toBeGreaterThan(5);
  pages.forEach((page, index) => {
    const texts = textsOf(page);
    expect(texts.map(({ text }) => text)).toContain(`${index + 1} / ${pages.length}`);
    expect(texts.length).toBeGreaterThan(5);
    for (const { needs, has } of texts) expect(has).toBeGreaterThan(needs - 0.01);
  });
});

interface PlacedText {
  readonly text: string;
  /** Heights in points. */
  readonly needs: number;
  readonly has: number;
}

function textsOf({ type, box, lines = [], children = [] }: LaidOutNode): PlacedText[] {
  if (type !== "TEXT") return children.flatMap(textsOf);
  const needs = lines.reduce((sum, line) => sum + line.box.height, 0);
  return [{ text: lines.map(({ string }) => string).join(""), needs, has: box?.height ?? 0 }];
}

test.each([
  [
    "a text that is cut",
    onPage(<Text style={{ fontFamily: families.text, width: 100, maxLines: 1 }}>{long}</Text>),
    "does not fit",
  ],
  [
    "a word wider than its box",
    onPage(
      <Type set="title" width={60}>
        Nachbarschaft
      </Type>,
    ),
    "does not fit",
  ],
  [
    "a text outside the margin",
    onPage(
      <At left={-40} top={200}>
        {title}
      </At>,
    ),
    "does not fit",
  ],
  ["a text longer than its card", onCard(<Type set="body">{long}</Type>), "does not fit"],
  [
    "a text beside its card",
    onCard(
      <At left={0} top={300}>
        {title}
      </At>,
    ),
    "does not fit",
  ],
  ["a missing glyph", onPage(<Type set="body">Soup 湯</Type>), "no font has “湯” (U+6E6F)"],
  ["a code drawn too small", onPage(<Tiny />), "modules of 0.30 mm"],
  ["a code squeezed by its row", onPage(<Squeezed />), "it may not scan"],
  [
    "a code beside its card",
    onCard(
      <At left={0} top={150}>
        {title}
        <QrCode code={code} />
      </At>,
    ),
    "a code does not fit",
  ],
  [
    "a code outside the margin",
    onPage(
      <At left={-45} top={200}>
        <QrCode code={code} />
      </At>,
    ),
    "a code does not fit",
  ],
  ["an empty page", emptyPage, "the page has no content"],
])("%s is refused with its page", async (_, page, message) => {
  expect(await problemsOf(page)).toEqual([expect.stringContaining(message)]);
  expect((await problemsOf(page))[0]).toMatch(/^en\/feast\/menu, page 2: /);
});

function Tiny() {
  return (
    <View {...{ codeId: code.id, moduleSide: mm(0.3) }}>
      <Svg style={{ width: mm(12), height: mm(12) }} />
    </View>
  );
}

function Squeezed() {
  return (
    <View style={{ height: 20 * moduleSide }}>
      <QrCode code={code} />
    </View>
  );
}
