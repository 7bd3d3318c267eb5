import { type Random, shuffled } from "../random.js";
import { pairPrices } from "./apart.js";
import { counterparts, type Deal, dealAround, type Jumps, ring } from "./deal.js";
import { type DealQuality, dealQuality } from "./deal-quality.js";
import { type Layer, placed } from "./placing.js";
import { Impossible, type Pair } from "./rotation-problem.js";
import { upTo } from "./rows.js";

/** People are indices from 0. */
export interface DealProblem {
  /** At least two. */
  readonly people: number;
  readonly sessions: number;
  /** Pairs who never hold each other's cards. */
  readonly apart?: readonly Pair[];
  /** Present companions in each session, avoided whenever possible. */
  readonly companions?: readonly (readonly Pair[])[];
  /** Earlier deals, the oldest first and the first to be disregarded. */
  readonly history?: readonly Pick<Deal, "fulfils" | "receives">[];
}

export interface PlannedDeal {
  readonly deal: Deal;
  readonly quality: DealQuality;
}

/** What must not be outweighs any number of what should not be. */
const must = 1 << 16;

/**
 * A circle in random order, requests one place on and offers two: for five people or more everyone has four
 * different counterparts and the web is one. The next sessions jump by 3 and 4, 5 and 6 …: ⌊(people − 1) / 4⌋
 * deals repeat no counterpart, as the connected circulant graphs C(people; 1, 2), C(people; 3, 4) … share no edge.
 */
export function planDeals(problem: DealProblem, random: Random): { readonly deals: readonly PlannedDeal[] } {
  const { people, sessions, history = [] } = problem;
  if (people < 2) throw new Impossible("too-few", 1, people === 1 ? [0] : []);
  const planned: PlannedDeal[] = [];
  const before = () =>
    [...history, ...planned.map(({ deal }) => deal)].map((deal) =>
      counterparts(deal).filter((pair) => pair.every((person) => person < people)),
    );
  while (planned.length < sessions) {
    const next = onOneCircle(problem, planned.length, before(), random) ?? [
      onItsOwnCircle(problem, planned.length, before(), random),
    ];
    for (const { deal, relaxed } of next) {
      planned.push({
        deal,
        quality: dealQuality(deal, before(), problem.companions?.[planned.length] ?? [], relaxed),
      });
    }
  }
  return { deals: planned };
}

interface Found {
  readonly deal: Deal;
  readonly relaxed: number;
}

/** As many of the coming sessions as repeat nobody, on one circle with growing jumps; none if a wish is in the way. */
function onOneCircle(
  { people, sessions, apart = [], companions = [] }: DealProblem,
  first: number,
  before: readonly (readonly Pair[])[],
  random: Random,
): Found[] | undefined {
  const count = Math.min(sessions - first, Math.floor((people - 1) / 4));
  const jumps = Array.from({ length: count }, (_, index): Jumps => [2 * index + 1, 2 * index + 2]);
  const layers = jumps.map((distances, index) =>
    layer(people, distances, must, [...apart, ...(companions[first + index] ?? []), ...before.flat()]),
  );
  if (count === 0 || layers.some((one) => isCrowded(people, one))) return undefined;
  const roomToLeave = jumps.map((distances) => layerToLeave(people, distances, apart));
  const circle = placed(shuffled(upTo(people), random), [...layers, ...roomToLeave], random);
  return circle.cost < must
    ? jumps.map((one) => ({ deal: dealAround(circle.people, one), relaxed: 0 }))
    : undefined;
}

/** One session by itself: the whole web, else one ring, with ever fewer of the earlier deals, the oldest left out first. */
function onItsOwnCircle(
  { people, apart = [], companions = [] }: DealProblem,
  session: number,
  before: readonly (readonly Pair[])[],
  random: Random,
): Found {
  const present = companions[session] ?? [];
  const webs: readonly Jumps[] = people >= 5 ? [[1, 2], ring(people)] : [ring(people)];
  const attempt = (avoided: readonly Pair[], disliked: readonly Pair[]): Deal | undefined => {
    for (const jumps of webs) {
      const distances = jumps.map((jump) => Math.min(jump, people - jump));
      const hard = layer(people, distances, must, avoided);
      if (isCrowded(people, hard)) continue;
      const soft = [layer(people, distances, 1, disliked), layerToLeave(people, distances, apart)];
      const circle = placed(shuffled(upTo(people), random), [hard, ...soft], random);
      if (circle.cost < must) return dealAround(circle.people, jumps);
    }
    return undefined;
  };
  for (let relaxed = 0; relaxed <= before.length; relaxed++) {
    const avoided = [...apart, ...present, ...before.slice(relaxed).flat()];
    const deal = attempt(avoided, before.slice(0, relaxed).flat());
    if (deal) return { deal, relaxed };
  }
  const deal = attempt(apart, present);
  if (!deal) throw new Impossible("keep-apart", session + 1, mostConstrained(people, apart));
  return { deal, relaxed: before.length };
}

/** The places of the circle with what it costs that these pairs are so many places from each other. */
function layer(people: number, distances: readonly number[], each: number, pairs: readonly Pair[]): Layer {
  const price = pairPrices(people, pairs, each);
  const neighbours = Array.from({ length: people }, (_, place) => {
    const places = distances.flatMap((distance) => [place + distance, place - distance]);
    return [...new Set(places.map((one) => (one + people) % people))];
  });
  return { neighbours, price, people };
}

/** Whoever leaves brings those together who sat one place further apart than any counterparts. */
function layerToLeave(people: number, distances: readonly number[], apart: readonly Pair[]): Layer {
  const next = Math.max(...distances) + 1;
  return layer(people, 2 * next <= people ? [next] : [], 1, apart);
}

/** Whether somebody has fewer people left than the counterparts they need. */
function isCrowded(people: number, { neighbours, price }: Layer): boolean {
  return neighbours.some((needed, person) => {
    const row = price.subarray(person * people, (person + 1) * people);
    return people - 1 - row.filter((entry) => entry > 0).length < needed.length;
  });
}

/** Whoever is kept apart from most, and from whom. */
function mostConstrained(people: number, apart: readonly Pair[]): number[] {
  const partners = Array.from({ length: people }, (_, person) =>
    apart.flatMap(([a, b]) => (a === person ? [b] : b === person ? [a] : [])),
  );
  const most = partners.reduce(
    (best, list, person) => (list.length > (partners[best]?.length ?? 0) ? person : best),
    0,
  );
  return [most, ...new Set(partners[most])];
}
