import { Fragment, type ReactNode } from "react";
import { CardSheets, type Deck, useCardSize } from "../../paper/card-sheets.js";
import { LargePrint, readsLarge } from "../../paper/large-print.js";
import { usePageSetup, useTheme } from "../../paper/setup.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps, Code } from "../ritual.js";
import { CardBack } from "./card-back.js";
import { CardFront } from "./card-front.js";
import { type CardLayout, codeSide, layOutCard } from "./card-layout.js";
import { codeKind } from "./code-kind.js";
import { gatheringOf } from "./gathering.js";
import type { CardKind } from "./options.js";
import type { Card, Deal, PledgesPlan } from "./plan.js";

/** What front and back of a card are drawn from. */
export interface PledgeCardProps {
  readonly kind: CardKind;
  /** Without a number where that is written by hand. */
  readonly card: Partial<Card>;
  readonly words: Words;
  readonly layout: CardLayout;
  readonly code: Code | undefined;
  /** Where there are several gatherings, which one. */
  readonly date: string | undefined;
}

/** Each pair in the size of print that whoever is handed it asked for. */
export function Cards(props: ArtifactProps<PledgesPlan>) {
  const { plan, chapter } = props;
  return (
    <>
      {plan.deals.map((deal) => {
        const places = deal.requests.map((_, place) => place);
        const isLarge = (place: number) => readsLarge(chapter.people[place], chapter);
        return (
          <Fragment key={deal.number}>
            <PairSheets {...props} deal={deal} places={places.filter((place) => !isLarge(place))} />
            <LargePrint chapter={chapter}>
              <PairSheets {...props} deal={deal} places={places.filter(isLarge)} />
            </LargePrint>
          </Fragment>
        );
      })}
    </>
  );
}

interface PairSheetsProps extends ArtifactProps<PledgesPlan> {
  readonly deal: Deal;
  /** In the piles of the deal. */
  readonly places: readonly number[];
}

/** Offers left, requests right: a row of the sheet is what one person is handed. */
function PairSheets({ plan, chapter, words, code, deal, places }: PairSheetsProps) {
  if (places.length === 0) return null;
  const date = gatheringOf(plan, deal, words);
  const deckOf = (kind: CardKind, pile: readonly Card[]): Deck => {
    const cards = places.map((place) => pile[place] as Card);
    const draw = (card: Partial<Card>, of: SizedProps["of"]) => {
      const printed = card.number === undefined ? undefined : code(codeKind(kind, deal), card.number);
      const side = printed === undefined ? 0 : codeSide(chapter);
      return <Sized {...{ kind, card, words, date, side, of }} code={printed} />;
    };
    return {
      cards: cards.length,
      numberOf: (index) => (cards[index] as Card).number,
      front: (index) => draw(cards[index] as Card, CardFront),
      back: (index) => draw(cards[index] as Card, CardBack),
      blank: (side) => draw({}, side === "front" ? CardFront : CardBack),
    };
  };
  return <CardSheets decks={[deckOf("offer", deal.offers), deckOf("request", deal.requests)]} />;
}

interface SizedProps extends Omit<PledgeCardProps, "layout"> {
  readonly side: number;
  readonly of: (props: PledgeCardProps) => ReactNode;
}

/** The size of a card is known only inside it. */
function Sized({ of: Side, side, ...props }: SizedProps) {
  const { paper } = usePageSetup();
  const layout = layOutCard({
    size: useCardSize(),
    theme: useTheme(),
    codeSide: side,
    hasBack: paper.duplex !== "none",
  });
  return <Side {...props} layout={layout} />;
}
