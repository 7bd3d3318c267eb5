import { type Random, shuffled } from "../random.js";
import { Impossible } from "./index.js";

/** Stands in until the real planner of deals is there. People are numbers from 0. */
export interface DealProblem {
  readonly people: number;
  readonly sessions: number;
  readonly apart: readonly (readonly [number, number])[];
  /** For each session: groups whose members should not be dealt to each other. */
  readonly companions: readonly (readonly (readonly number[])[])[];
}

export interface DealQuality {
  readonly circles: number;
  readonly ownCards: number;
  readonly mutualPairs: number;
  readonly companions: number;
  readonly repeats: number;
}

export interface PlannedDeal {
  readonly deal: {
    /** In the order of the ring: requests go one to the left, offers two. */
    readonly circle: readonly number[];
    /** Whose request a person fulfils. */
    readonly fulfils: readonly number[];
    /** Whose offer a person receives. */
    readonly receives: readonly number[];
  };
  readonly quality: DealQuality;
}

const steps = 4000;

/** Swaps two people of a random ring as long as that mends something. */
export function planDeals(problem: DealProblem, random: Random): { readonly deals: readonly PlannedDeal[] } {
  const apart = new Set(problem.apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const met = new Set<string>();
  const everyone = Array.from({ length: problem.people }, (_, person) => person);
  const deals = Array.from({ length: problem.sessions }, (_, session) => {
    const groups = problem.companions[session] ?? [];
    const together = new Set(groups.flatMap((group) => group.flatMap((a) => group.map((b) => `${a} ${b}`))));
    const count = (ring: readonly number[]) => {
      const links = linksOf(ring);
      const among = (pairs: ReadonlySet<string>) => links.filter((link) => pairs.has(link)).length;
      return { apart: among(apart), companions: among(together), repeats: among(met) };
    };
    const cost = (ring: readonly number[]) => {
      const counts = count(ring);
      return 1000 * counts.apart + 10 * counts.companions + counts.repeats;
    };
    let circle = shuffled(everyone, random);
    let least = cost(circle);
    for (let step = 0; least > 0 && step < steps; step++) {
      const i = Math.floor(random() * circle.length);
      const j = Math.floor(random() * circle.length);
      const swapped = circle.with(i, circle[j] ?? 0).with(j, circle[i] ?? 0);
      const swappedCost = cost(swapped);
      if (swappedCost <= least) [circle, least] = [swapped, swappedCost];
    }
    const { apart: brokenWishes, companions, repeats } = count(circle);
    if (brokenWishes > 0) throw new Impossible("keep-apart", session + 1, [...new Set(problem.apart.flat())]);
    for (const link of linksOf(circle)) met.add(link);
    const before = (places: number) =>
      everyone.map((person) => circle.at(circle.indexOf(person) - places) ?? person);
    const mutualPairs = circle.length === 2 ? 1 : circle.length === 3 ? 3 : 0;
    return {
      deal: { circle, fulfils: before(1), receives: before(offersGo(circle)) },
      quality: { circles: 1, ownCards: 0, mutualPairs, companions, repeats },
    };
  });
  return { deals };
}

function offersGo(ring: readonly number[]): number {
  return ring.length > 2 ? 2 : 1;
}

function linksOf(ring: readonly number[]): string[] {
  return ring.flatMap((person, index) => [
    `${person} ${ring.at(index - 1)}`,
    `${person} ${ring.at(index - offersGo(ring))}`,
  ]);
}
