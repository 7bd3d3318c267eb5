import { Page, Path, Svg, Text, View } from "@react-pdf/renderer";
import { createContext, type ReactNode, useContext } from "react";
import { type CardFormat, type CardFormatName, cardFormat } from "./card-formats.js";
import { backPlace, filledDecks, frontPlace, imposeStacked, type Place } from "./imposition.js";
import { OnlyNumbers } from "./only-numbers.js";
import { cardProps, regionProps, roleProps } from "./role.js";
import { type PageSetup, usePageSetup } from "./setup.js";
import { type Size, sheetSize } from "./sizes.js";
import { typeStyle } from "./type.js";
import { mm, type Points } from "./units.js";

/** A pile of like cards; those of several decks lie side by side, so that a row of the sheet belongs together. */
export interface Deck {
  /** How many to print; what is left of the last sheet is filled with `blank`s. */
  readonly cards: number;
  /** The number by which a card is called; 1 for the first where nothing is said. */
  numberOf?(card: number): number;
  front(card: number): ReactNode;
  back?(card: number): ReactNode;
  /** Without a number or a code, as there may be any number of them; absent where empty slots stay empty. */
  blank?(side: Side): ReactNode;
}

type Side = "front" | "back";

/** What a card may fill, without its inset. */
const CardSizeContext = createContext<Size>({ width: 0, height: 0 });

export function useCardSize(): Size {
  return useContext(CardSizeContext);
}

/** The chapter's card format; large print takes cards that can hold it. */
export function useCardFormat(): CardFormat {
  const { paper, theme } = usePageSetup();
  const chosen = cardFormat(paper.cards, paper.size);
  const format = theme.large && !chosen?.perforated ? cardFormat("quarter", paper.size) : chosen;
  if (format === undefined) throw new Error(`No card format ${paper.cards} on ${paper.size}.`);
  return format;
}

export interface CardSheetsProps {
  readonly decks: readonly Deck[];
  /** For a piece that needs its own size, whatever cards the chapter prints on. */
  readonly format?: CardFormatName;
}

/** Sheets of cards in stacked order, backs behind their fronts where the paper is printed on both sides. */
export function CardSheets({ decks, format: own }: CardSheetsProps) {
  const setup = usePageSetup();
  const chosen = useCardFormat();
  const format = (own && cardFormat(own, setup.paper.size)) ?? chosen;
  const { duplex, size } = setup.paper;
  const { x, y } = setup.printer.duplexOffset;
  const offset = { left: mm(x), top: mm(y) };
  const flip = duplex === "short-edge" ? "short-edge" : "long-edge";
  const hasBacks = duplex !== "none" && decks.some((deck) => deck.back !== undefined);
  const wanted = useContext(OnlyNumbers);
  const piles = decks.map((deck) => numbered(deck).filter(({ number }) => wanted?.has(number) ?? true));
  const cards = piles.map((pile) => pile.length);
  // A reprint is asked for card by card.
  const filled = wanted === undefined ? filledDecks(cards, format) : cards;
  const sheets = imposeStacked(
    decks.map(({ blank }, deck) => (blank ? filled[deck] : cards[deck]) ?? 0),
    format,
  );
  return sheets.flatMap((slots, sheet) => {
    const draw = (side: Side, placeOf: (slot: number) => Place) => (
      <CardPage key={`${sheet} ${side}`} format={format} guides={side === "front"}>
        {slots.map((content, slot) => {
          if (content === null) return null;
          const [pile, place] = content;
          const found = piles[pile]?.[place];
          return (
            <CardBox key={slot} number={found?.number} {...placeOf(slot)} format={format}>
              {found ? drawCard(found, side) : decks[pile]?.blank?.(side)}
            </CardBox>
          );
        })}
      </CardPage>
    );
    const front = draw("front", (slot) => frontPlace(format, slot));
    return hasBacks ? [front, draw("back", (slot) => backPlace(format, slot, flip, size, offset))] : [front];
  });
}

interface NumberedCard {
  readonly deck: Deck;
  readonly card: number;
  readonly number: number;
}

function drawCard({ deck, card }: NumberedCard, side: Side): ReactNode {
  return side === "front" ? deck.front(card) : deck.back?.(card);
}

function numbered(deck: Deck): NumberedCard[] {
  return Array.from({ length: deck.cards }, (_, card) => ({
    deck,
    card,
    number: deck.numberOf?.(card) ?? card + 1,
  }));
}

function CardPage({
  format,
  guides,
  children,
}: {
  readonly format: CardFormat;
  readonly guides: boolean;
  readonly children: ReactNode;
}) {
  const setup = usePageSetup();
  const sheet = sheetSize(setup.paper.size, format.orientation);
  return (
    <Page size={[sheet.width, sheet.height]} wrap={false} style={{ minHeight: sheet.height }}>
      {guides && !format.perforated ? <CutGuides format={format} sheet={sheet} /> : null}
      {children}
    </Page>
  );
}

function CardBox({
  number,
  left,
  top,
  format,
  children,
}: {
  /** Blanks have none. */
  readonly number: number | undefined;
  readonly left: Points;
  readonly top: Points;
  readonly format: CardFormat;
  readonly children: ReactNode;
}) {
  const { theme } = usePageSetup();
  const inset = theme.cardInset;
  const inner = { width: format.card.width - 2 * inset, height: format.card.height - 2 * inset };
  return (
    <View
      {...(number === undefined ? regionProps : cardProps(number))}
      style={{
        position: "absolute",
        left: left + inset,
        top: top + inset,
        width: inner.width,
        height: inner.height,
      }}
    >
      <CardSizeContext.Provider value={inner}>{children}</CardSizeContext.Provider>
    </View>
  );
}

/** Lines through the sheet, or marks at its edge and crosses between cards that survive the first cut. */
function CutGuides({ format, sheet }: { readonly format: CardFormat; readonly sheet: Size }) {
  const { theme, paper } = usePageSetup();
  if (paper.cutGuides === "none") return null;
  const xs = cuts(format.left, format.card.width, format.gapX, format.columns, sheet.width);
  const ys = cuts(format.top, format.card.height, format.gapY, format.rows, sheet.height);
  const d = paper.cutGuides === "lines" ? wholeLines(xs, ys, sheet) : cornerMarks(xs, ys, sheet);
  return (
    <View {...roleProps("Artifact")} style={{ position: "absolute", left: 0, top: 0 }}>
      <Svg
        viewBox={`0 0 ${sheet.width} ${sheet.height - 1}`}
        style={{ width: sheet.width, height: sheet.height - 1 }}
      >
        <Path d={d} stroke={theme.ink.text} strokeWidth={theme.rule.hairline} fill="none" />
      </Svg>
    </View>
  );
}

/** Where a cut runs, the edges of the sheet itself left out. */
function cuts(from: Points, side: Points, gap: Points, count: number, whole: Points): Points[] {
  const edges = Array.from({ length: count }, (_, index) => {
    const start = from + index * (side + gap);
    return [start, start + side];
  }).flat();
  return [...new Set(edges.map((edge) => Math.round(edge * 1000) / 1000))].filter(
    (edge) => edge > 0.5 && edge < whole - 0.5,
  );
}

function wholeLines(xs: readonly Points[], ys: readonly Points[], sheet: Size): string {
  return [...xs.map((x) => `M${x},0V${sheet.height}`), ...ys.map((y) => `M0,${y}H${sheet.width}`)].join("");
}

function cornerMarks(xs: readonly Points[], ys: readonly Points[], sheet: Size): string {
  const arm = 8;
  const edge = 11;
  const crosses = xs.flatMap((x) => ys.map((y) => `M${x - arm},${y}H${x + arm}M${x},${y - arm}V${y + arm}`));
  const atEdges = [
    ...xs.map((x) => `M${x},0V${edge}M${x},${sheet.height - edge}V${sheet.height}`),
    ...ys.map((y) => `M0,${y}H${edge}M${sheet.width - edge},${y}H${sheet.width}`),
  ];
  return [...crosses, ...atEdges].join("");
}

/** The one small line that every card carries: number, kit mark, language. */
export function CardLine({ children }: { readonly children?: string }) {
  const setup = usePageSetup();
  const { width, height } = useCardSize();
  return (
    <View
      style={{
        position: "absolute",
        left: 0,
        top: height - smallLeading * setup.theme.type.footer.size,
        width,
      }}
    >
      {smallLine(setup, children)}
    </View>
  );
}

/** The small line stands close to the foot of its card. */
const smallLeading = 1.2;

/** A plain element: the small line of cards, slips and panels. */
export function smallLine(setup: PageSetup, before?: string) {
  const { furniture } = setup;
  const text = [before, furniture.kitMark, furniture.language].filter(Boolean).join("\u00a0 ");
  const style = typeStyle(setup, { set: "footer" }, text);
  return (
    <Text {...roleProps("P")} style={{ ...style, lineHeight: smallLeading }}>
      {text}
    </Text>
  );
}
