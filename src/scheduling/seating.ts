import type { Random } from "../random.js";
import { annealed, type Strain } from "./annealing.js";
import { inTheWay } from "./apart.js";
import { sizeChoices } from "./group-sizes.js";
import { pairsOf } from "./meetings.js";
import { Impossible, type Remainder, type Round } from "./rotation-problem.js";
import type { OpenRound } from "./wishes.js";

/** What a group must not be, however many meetings it repeats. */
export interface HardWishes {
  readonly people: number;
  readonly remainder: Remainder;
  /** `apartCost` for a pair that is kept apart, at `a * people + b`. */
  readonly price: Int32Array;
  /** 1 for a group without a language in common. */
  readonly strain: Strain | undefined;
}

/** More than a language, yet little enough for the annealing to climb over. */
export const apartCost = 3;

type Blocks = OpenRound["blocks"];

/**
 * Seats a round as near to the design as the hard wishes allow, with the group sizes that the remainder asks for, or
 * with others if these mend a wish. Blocks and languages give way before people kept apart would share a group.
 */
export function seated(design: Round, round: OpenRound, wishes: HardWishes, random: Random): Round {
  const { present, blocks } = round;
  if (present.length < 2) return [];
  if (blocks.length === 0 && hasJust(present, design) && isFine(design, wishes)) return design;
  const { strain, ...withoutStrain } = wishes;
  const seating =
    seatedWith(blocks, design, present, wishes, random) ??
    seatedWith(blocks, design, present, { ...withoutStrain, strain: undefined }, random) ??
    seatedWith([], design, present, wishes, random) ??
    seatedWith([], design, present, { ...withoutStrain, strain: undefined }, random);
  if (!seating)
    throw new Impossible("keep-apart", round.number, inTheWay(present, wishes.people, wishes.price));
  return seating;
}

/** The best seating over all choices of sizes that keeps apart who must be. */
function seatedWith(
  blocks: Blocks,
  design: Round,
  present: readonly number[],
  { people, remainder, price, strain }: HardWishes,
  random: Random,
): Round | undefined {
  const leastFours = blocks.filter((block) => block.length === 4).length;
  const inBlock = new Set(blocks.flat());
  let best: { readonly round: Round; readonly cost: number } | undefined;
  for (const sizes of sizeChoices(present.length, remainder, leastFours)) {
    const start = fitted(design, present, blocks, sizes);
    if (!start) continue;
    const { rounds, cost } = annealed(
      [start],
      {
        people,
        price,
        increase: 0,
        unit: 1,
        strain,
        pinned: (_, person) => inBlock.has(person),
        moves: 10_000 + 100 * present.length,
        goal: 0,
      },
      random,
    );
    const [round = []] = rounds;
    if (clashes(round, { people, price }) === 0 && (!best || cost < best.cost)) best = { round, cost };
    if (best?.cost === 0) break;
  }
  return best?.round;
}

/** A seating with these sizes: blocks first, then whole groups of the design, then whoever is left, in its order. */
function fitted(
  design: Round,
  present: readonly number[],
  blocks: Blocks,
  sizes: readonly number[],
): Round | undefined {
  const groups = sizes.map((size) => ({ size, people: [] as number[] }));
  for (const block of blocks.toSorted((one, other) => other.length - one.length)) {
    const room = groups
      .filter(({ size, people }) => size - people.length >= block.length)
      .sort((one, other) => one.size - one.people.length - (other.size - other.people.length))[0];
    if (!room) return undefined;
    room.people.push(...block);
  }
  const waiting = new Set(present);
  for (const person of blocks.flat()) waiting.delete(person);
  for (const group of design) {
    const whole = group.filter((person) => waiting.has(person));
    const room = groups.find(({ size, people }) => people.length === 0 && size === whole.length);
    if (!room) continue;
    room.people.push(...whole);
    for (const person of whole) waiting.delete(person);
  }
  const left = [...new Set([...design.flat().filter((person) => waiting.has(person)), ...waiting])];
  for (const { size, people } of groups) people.push(...left.splice(0, size - people.length));
  return groups.map(({ people }) => people);
}

function isFine(round: Round, wishes: HardWishes): boolean {
  return (
    clashes(round, wishes) === 0 && !round.some((group) => (wishes.strain?.(group, 0, group.length) ?? 0) > 0)
  );
}

function clashes(round: Round, { people, price }: Pick<HardWishes, "people" | "price">): number {
  return pairsOf(round).filter(([a, b]) => price[a * people + b] !== 0).length;
}

function hasJust(present: readonly number[], round: Round): boolean {
  const there = new Set(round.flat());
  return there.size === present.length && present.every((person) => there.has(person));
}
