import type { Random } from "../random.js";
import { type Annealed, annealed } from "./annealing.js";
import { leastRepeats, lowerBoundOf } from "./bound.js";
import { type Family, familyOf, mostRoundsWithoutRepeat, type Schedule } from "./families.js";
import { bestLabels, relabelled } from "./labels.js";
import { costOf } from "./meetings.js";
import { withRoles } from "./roles.js";
import { Impossible, type Rotation, type RotationProblem, type Round } from "./rotation-problem.js";
import { upTo } from "./rows.js";
import { planPlainly } from "./schedule.js";
import { apartCost, seated } from "./seating.js";
import {
  brokenWishes,
  languagePrice,
  languageStrain,
  type OpenRound,
  openRounds,
  type Prices,
  pricesOf,
} from "./wishes.js";

/**
 * A schedule that keeps what must be kept and repeats as few meetings as it can: a design at hand, its parts given to
 * the people whom they suit best, mended round by round where a hard wish asks for it, and annealed unless it reaches
 * the bound.
 */
export function planRotation(problem: RotationProblem, random: Random): Rotation {
  const { people, remainder, history = [], held = [], languages } = problem;
  if (people < 3) throw new Impossible("too-few", 1, upTo(people));
  const family = familyOf(people, remainder);
  const prices = pricesOf(problem);
  const asked = openRounds(problem);
  const design = designFor(problem, family, asked, prices, random);

  const price = Int32Array.from(prices.apart, (one) => one * apartCost);
  const hard = { people, remainder, price, strain: languageStrain(languages, 1) };
  const start = asked.map((round, index) => seated(design.rounds[index] ?? [], round, hard, random));
  const open = asked.map((round, index) => withBlocksKept(round, start[index] ?? []));
  const lowerBound = lowerBoundOf(problem, open, start, prices);
  const best = improved(start, lowerBound, problem, open, prices, random);

  const isDesign = !best.improved && start.every((round, index) => round === design.rounds[index]);
  const rounds = [...held, ...(isDesign ? start : withRoles(best.rounds, people, held))];
  const { repeatedPairs, cost } = costOf(rounds, people, history);
  return {
    rounds,
    quality: {
      repeatedPairs,
      leastRepeats: leastRepeats(people, [...history, ...rounds], lowerBound),
      cost,
      lowerBound,
      optimal: cost === lowerBound,
      maximumRoundsWithoutRepeat: mostRoundsWithoutRepeat(people, remainder, family),
      method: isDesign ? design.method : "annealing",
      broken: brokenWishes(problem, asked, best.rounds),
    },
  };
}

function designFor(
  { people, remainder, rounds, held = [] }: RotationProblem,
  family: Family,
  open: readonly OpenRound[],
  prices: Prices,
  random: Random,
): Schedule {
  const active = mostlyPresent(people, open);
  const itsFamily = active.length === people ? family : familyOf(active.length, remainder);
  const plain = planPlainly(itsFamily, active.length, rounds, random);
  const tail = plain.rounds.slice(held.length);
  return {
    rounds: relabelled(tail, bestLabels(tail, active, prices.all, people, random)),
    method: plain.method,
  };
}

/** Those for whom the design is made: who is there in at least half of the rounds, if these are a few. */
function mostlyPresent(people: number, open: readonly OpenRound[]): number[] {
  const times = new Int32Array(people);
  for (const person of open.flatMap(({ present }) => present)) (times[person] as number)++;
  const active = upTo(people).filter((person) => 2 * (times[person] as number) >= open.length);
  return active.length >= 3 ? active : upTo(people);
}

function withBlocksKept(round: OpenRound, seating: Round): OpenRound {
  const isKept = (block: readonly number[]) =>
    seating.some((group) => block.every((person) => group.includes(person)));
  return { ...round, blocks: round.blocks.filter(isKept) };
}

/** Enough for a chapter of fifty over a season in a few seconds, and for larger ones no more than that. */
const moves = { least: 400_000, perSeat: 4_000, most: 4_000_000 };

function improved(
  start: readonly Round[],
  lowerBound: number,
  { people, history = [], held = [], languages }: RotationProblem,
  open: readonly OpenRound[],
  { unit, all }: Prices,
  random: Random,
): Annealed {
  const inBlock = open.map(({ blocks }) => new Set(blocks.flat()));
  return annealed(
    start,
    {
      people,
      price: all,
      increase: unit,
      unit,
      strain: languageStrain(languages, unit * languagePrice),
      pinned: (round, person) => inBlock[round]?.has(person) ?? false,
      moves: Math.min(moves.most, moves.least + moves.perSeat * start.flat(2).length),
      goal: unit * (lowerBound - costOf([...history, ...held], people).cost),
    },
    random,
  );
}
