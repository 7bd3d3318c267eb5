import type { ReactNode } from "react";
import { CardSheets, useCardSize } from "../../paper/card-sheets.js";
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
  readonly card: Card;
  readonly words: Words;
  readonly layout: CardLayout;
  readonly code: Code | undefined;
  /** Where there are several gatherings, which one. */
  readonly date: string | undefined;
}

/** Offers left, requests right: a row of the sheet is what one person is handed. */
export function Cards({ plan, chapter, words, code }: ArtifactProps<PledgesPlan>) {
  const side = codeSide(chapter);
  const deckOf = (deal: Deal, kind: CardKind, pile: readonly Card[]) => {
    const props = (index: number) => {
      const card = pile[index] as Card;
      const date = gatheringOf(plan, deal, words);
      return {
        kind,
        card,
        words,
        date,
        code: code(codeKind(kind, deal), card.number),
        side,
      };
    };
    return {
      cards: pile.length,
      front: (index: number) => <Sized {...props(index)} of={CardFront} />,
      back: (index: number) => <Sized {...props(index)} of={CardBack} />,
    };
  };
  return (
    <>
      {plan.deals.map((deal) => (
        <CardSheets
          key={deal.number}
          decks={[deckOf(deal, "offer", deal.offers), deckOf(deal, "request", deal.requests)]}
        />
      ))}
    </>
  );
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
