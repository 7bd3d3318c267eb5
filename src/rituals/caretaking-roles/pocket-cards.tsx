import type { ReactNode } from "react";
import { CardSheets, type Deck } from "../../paper/card-sheets.js";
import { usePageSetup } from "../../paper/setup.js";

interface TwoSided {
  readonly cards: number;
  readonly front: () => ReactNode;
  readonly back: () => ReactNode;
}

/** Pocket cards; where only one side of the paper is printed, the backs are cards of their own. */
export function PocketCards({ decks }: { readonly decks: readonly TwoSided[] }) {
  const { paper, theme } = usePageSetup();
  const oneSided = ({ cards, front, back }: TwoSided): Deck[] => [
    { cards, front },
    { cards, front: back },
  ];
  return (
    <CardSheets
      format={theme.large ? "half" : "quarter"}
      decks={paper.duplex === "none" ? decks.flatMap(oneSided) : decks}
    />
  );
}
