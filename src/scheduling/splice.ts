import { at, counterparts, type Deal, dealAround, type Jumps, ring } from "./deal.js";
import type { Pair } from "./rotation-problem.js";

/** A card that passes to someone else when the circle changes. */
export interface CardMove {
  readonly card: "request" | "offer";
  readonly writer: number;
  /** Nobody, when the card is new. */
  readonly from?: number;
  /** Nobody, when the card is taken back. */
  readonly to?: number;
}

export interface Splice {
  readonly person: number;
  /** The two between whom the person comes to sit, or sat. */
  readonly between: Pair;
  readonly deal: Deal;
  readonly moves: readonly CardMove[];
}

/** Someone comes late: the next index, seated after `neighbour`, or at the first place that keeps apart who must be. */
export function withLateArrival(deal: Deal, apart: readonly Pair[], neighbour?: number): Splice | undefined {
  const { circle, fulfils } = deal;
  const person = fulfils.length;
  for (const [place, left] of circle.entries()) {
    if (neighbour !== undefined && neighbour !== left) continue;
    const next = dealAround(
      circle.toSpliced(place + 1, 0, person),
      jumpsFor(deal, circle.length + 1),
      person + 1,
    );
    if (neighbour !== undefined || keepsApart(next, apart)) {
      return { person, between: [left, at(circle, place + 1)], deal: next, moves: movesBetween(deal, next) };
    }
  }
  return undefined;
}

/** Someone leaves early: `leaver`, or the first whose place can close and keep apart who must be. */
export function takenOut(deal: Deal, apart: readonly Pair[], leaver?: number): Splice | undefined {
  const { circle, fulfils } = deal;
  if (circle.length <= 2) return undefined;
  for (const [place, person] of circle.entries()) {
    if (leaver !== undefined && leaver !== person) continue;
    const next = dealAround(circle.toSpliced(place, 1), jumpsFor(deal, circle.length - 1), fulfils.length);
    if (leaver !== undefined || keepsApart(next, apart)) {
      return {
        person,
        between: [at(circle, place - 1), at(circle, place + 1)],
        deal: next,
        moves: movesBetween(deal, next),
      };
    }
  }
  return undefined;
}

/** The same jumps, or one ring where these would no longer give everyone four counterparts. */
function jumpsFor({ jumps, circle }: Deal, people: number): Jumps {
  const wasRing = jumps[0] + jumps[1] === circle.length;
  return wasRing || 2 * jumps[1] >= people ? ring(people) : jumps;
}

function keepsApart(deal: Deal, apart: readonly Pair[]): boolean {
  const met = new Set(counterparts(deal).map(([a, b]) => `${a} ${b}`));
  return !apart.some(([a, b]) => met.has(`${Math.min(a, b)} ${Math.max(a, b)}`));
}

function movesBetween(before: Deal, after: Deal): CardMove[] {
  const kinds = [
    ["request", before.fulfils, after.fulfils],
    ["offer", before.receives, after.receives],
  ] as const;
  return kinds.flatMap(([card, old, now]) =>
    Array.from(now.length > old.length ? now : old, (_, writer): CardMove => {
      const from = old.indexOf(writer);
      const to = now.indexOf(writer);
      return { card, writer, ...(from >= 0 && { from }), ...(to >= 0 && { to }) };
    }).filter(({ from, to }) => from !== to),
  );
}
