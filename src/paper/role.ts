/** The PDF structure type that a node will be tagged with. */
export type Role =
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "BlockQuote"
  | "L"
  | "LI"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Artifact";

/** The renderer keeps props that it does not know; this is where a laid-out node carries its role. */
export function roleProps(role: Role, description?: string): object {
  return description === undefined ? { role } : { role, description };
}

/** Marks a card or panel: the checks refuse a page on which anything leaves it. */
export const regionProps: object = { region: true };

/** Marks a card with the number that it bears, so that it can be found for a reprint. */
export function cardProps(number: number): object {
  return { ...regionProps, cardNumber: number };
}
