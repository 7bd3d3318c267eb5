import { counterparts, type Deal } from "./deal.js";
import type { Pair } from "./rotation-problem.js";

export interface DealQuality {
  /** Parts of the web of who serves whom. */
  readonly circles: number;
  readonly ownCards: number;
  /** Two people of whom each does something for the other. */
  readonly mutualPairs: number;
  /** Present companions who hold each other's cards all the same. */
  readonly companions: number;
  /** Pairs who held each other's cards before. */
  readonly repeats: number;
  /** Earlier deals that were disregarded, the oldest. */
  readonly relaxedHistory: number;
}

/** What can be counted on a deal itself, given the counterparts of the deals before it. */
export function dealQuality(
  deal: Deal,
  before: readonly (readonly Pair[])[],
  companions: readonly Pair[],
  relaxedHistory: number,
): DealQuality {
  const { fulfils, receives } = deal;
  const key = ([a, b]: Pair) => `${Math.min(a, b)} ${Math.max(a, b)}`;
  const met = counterparts(deal);
  const among = (pairs: readonly Pair[]) => {
    const keys = new Set(pairs.map(key));
    return met.filter((pair) => keys.has(key(pair))).length;
  };
  const serves = (a: number, b: number) => fulfils[a] === b || receives[b] === a;
  return {
    circles: partsOf(deal),
    ownCards: fulfils.filter((writer, holder) => writer === holder || receives[holder] === holder).length,
    mutualPairs: met.filter(([a, b]) => serves(a, b) && serves(b, a)).length,
    companions: among(companions),
    repeats: among(before.flat()),
    relaxedHistory,
  };
}

function partsOf({ fulfils, receives, circle }: Deal): number {
  const left = new Set(circle);
  let parts = 0;
  for (const first of circle) {
    if (!left.delete(first)) continue;
    parts++;
    const open = [first];
    for (let person = open.pop(); person !== undefined; person = open.pop()) {
      const linked = [fulfils[person], receives[person], fulfils.indexOf(person), receives.indexOf(person)];
      for (const other of linked) if (other !== undefined && left.delete(other)) open.push(other);
    }
  }
  return parts;
}
