import type { ReactNode } from "react";
import { CardSheets } from "../../paper/card-sheets.js";
import { usePageSetup } from "../../paper/setup.js";

interface TwoSided {
  readonly cards: number;
  readonly front: () => ReactNode;
  readonly back: () => ReactNode;
}

/** Pocket cards, with spares to the end of a sheet; where only one side is printed, front and back lie side by side. */
export function PocketCards({ decks }: { readonly decks: readonly TwoSided[] }) {
  const { paper, theme } = usePageSetup();
  const format = theme.large ? "half" : "quarter";
  if (paper.duplex === "none") {
    return decks.map(({ cards, front, back }, deck) => (
      <CardSheets
        key={deck}
        format={format}
        decks={[front, back].map((side) => ({ cards, front: side, blank: side }))}
      />
    ));
  }
  return (
    <CardSheets
      format={format}
      decks={decks.map((deck) => ({
        ...deck,
        blank: (side) => (side === "front" ? deck.front() : deck.back()),
      }))}
    />
  );
}
