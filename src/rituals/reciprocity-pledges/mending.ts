import {
  type Deal as Circle,
  type Pair,
  type Splice,
  takenOut,
  withLateArrival,
} from "../../scheduling/index.js";

/** How the ring of a deal is mended, by rule and by example. */
export interface Mending {
  readonly rule: MendingRule;
  /** How many places on in the ring. */
  readonly request: number;
  readonly offer: number;
  /** Missing where nobody can come, or go, by that rule without bringing kept-apart people together. */
  readonly arrival?: MendingExample;
  readonly leaver?: MendingExample;
}

/** Offers go two on, or one back; `anew`: so far on that every card near the gap is counted anew. */
type MendingRule = "two-on" | "one-back" | "anew";

/** Everybody by number. */
export interface MendingExample {
  readonly number: number;
  readonly between: Pair;
  readonly moves: readonly Move[];
}

interface Move {
  readonly card: "request" | "offer";
  readonly writer: number;
  /** Missing where the card is new, or is taken out. */
  readonly from?: number;
  readonly to?: number;
}

export function planMending(deal: Circle, apart: readonly Pair[]): Mending {
  const rule = ruleOf(deal);
  const example = (splice: Splice | undefined) =>
    splice !== undefined && ruleOf(splice.deal) === rule ? byNumber(splice) : undefined;
  const arrival = example(withLateArrival(deal, apart));
  const leaver = example(takenOut(deal, apart));
  const [request, offer] = deal.jumps;
  return { rule, request, offer, ...(arrival && { arrival }), ...(leaver && { leaver }) };
}

function ruleOf({ jumps: [request, offer], circle }: Circle): MendingRule {
  if (request + offer === circle.length) return "one-back";
  return request === 1 && offer === 2 ? "two-on" : "anew";
}

function byNumber({ person, between: [left, right], moves }: Splice): MendingExample {
  return {
    number: person + 1,
    between: [left + 1, right + 1],
    moves: moves.map(({ card, writer, from, to }) => ({
      card,
      writer: writer + 1,
      ...(from !== undefined && { from: from + 1 }),
      ...(to !== undefined && { to: to + 1 }),
    })),
  };
}
