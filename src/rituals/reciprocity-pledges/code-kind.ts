import type { CardKind } from "./options.js";
import type { Deal } from "./plan.js";

/** Later gatherings have codes of their own for the same numbers. */
export function codeKind(kind: CardKind, { number }: Pick<Deal, "number">): string {
  return number === 1 ? kind : `${kind}-${number}`;
}
