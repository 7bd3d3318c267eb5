import { shareALanguage } from "./contradictions.js";
import { countMeetings, pairsOf } from "./meetings.js";
import type { RotationProblem, Round } from "./rotation-problem.js";
import { languageStrain, type OpenRound, type Prices } from "./wishes.js";

/** A bound on the cost of all schedules with these group sizes that keep the wishes which this one keeps. */
export function lowerBoundOf(
  { people, languages, held = [] }: RotationProblem,
  open: readonly OpenRound[],
  rounds: readonly Round[],
  { past, apart }: Prices,
): number {
  const strain = languageStrain(languages, 1);
  const allUnderstand = !rounds.flat().some((group) => strain && strain(group, 0, group.length) > 0);
  const never = apart.slice();
  if (languages && strain && allUnderstand) {
    for (let pair = 0; pair < never.length; pair++) {
      if (!shareALanguage([Math.floor(pair / people), pair % people], languages)) never[pair] = 1;
    }
  }
  const blocks = open.map((round) => round.blocks);
  const frame = { people, rounds, counts: past, apart: never, together: countMeetings(people, blocks) };
  const all = [...held, ...rounds];
  return Math.max(balancedBound(frame), sharedPairsBound(all), exhaustiveBound(people, all));
}

/**
 * A bound on Σ over pairs of max(0, meetings − 1), from one on the cost of the same rounds: no more pairs can meet than
 * there are, and a pair costs half of its repeats times its meetings, of which it has one more than repeats and no more
 * than there are rounds.
 */
export function leastRepeats(people: number, rounds: readonly Round[], leastCost: number): number {
  const pairs = (people * (people - 1)) / 2;
  let repeats = Math.max(0, rounds.flatMap(pairsOf).length - pairs);
  while (repeats * Math.min(repeats + 1, rounds.length) < 2 * leastCost) repeats++;
  return repeats;
}

/** What the bound of a schedule depends on: the sizes of its groups, who is present, and who must or must not meet. */
interface Frame {
  readonly people: number;
  /** Rounds still to be planned, whoever sits with whom in them. */
  readonly rounds: readonly Round[];
  /** How often each two people have met before these rounds. */
  readonly counts: Int32Array;
  /** 1 for pairs that never meet in these rounds, at `a * people + b`. */
  readonly apart: Int32Array;
  /** How often each two people share a group in these rounds whatever the schedule. */
  readonly together: Int32Array;
}

/**
 * A bound on Σ over pairs of meetings · (meetings − 1) / 2. Every person has at least so many meetings as the
 * smallest groups of their rounds give, and all together have exactly the meetings that the sizes give; each is
 * taken at the lowest price that is left with anyone whom the person may meet.
 */
function balancedBound({ people, rounds, counts, apart, together }: Frame): number {
  const seated = rounds.map((round) => round.flat());
  const smallest = rounds.map((round) => Math.min(...round.map((group) => group.length)));
  const roundsOf = Array.from({ length: people }, (): number[] => []);
  for (const [index, row] of seated.entries()) for (const person of row) roundsOf[person]?.push(index);
  let left = rounds.flat().reduce((sum, group) => sum + group.length * (group.length - 1), 0);
  let doubled = 0;
  const spare = new Float64Array(levelsOf(counts, rounds.length));

  for (const [person, own] of roundsOf.entries()) {
    const shared = new Int32Array(people);
    for (const round of own) for (const other of seated[round] as number[]) (shared[other] as number)++;
    const openings = new Int32Array(spare.length + 1);
    let owed = own.reduce((sum, round) => sum + (smallest[round] as number) - 1, 0);
    for (let other = 0; other < people; other++) {
      if (other === person) continue;
      const pair = person * people + other;
      const before = counts[pair] as number;
      const forced = before + (together[pair] as number);
      const most = apart[pair] ? before : before + (shared[other] as number);
      doubled += (forced * (forced - 1)) / 2;
      owed -= forced - before;
      left -= forced - before;
      (openings[forced] as number)++;
      (openings[Math.max(forced, most)] as number)--;
    }
    let open = 0;
    for (let price = 0; price < spare.length; price++) {
      open += openings[price] as number;
      const taken = Math.max(0, Math.min(owed, open));
      owed -= taken;
      left -= taken;
      doubled += taken * price;
      (spare[price] as number) += open - taken;
    }
  }
  for (let price = 0; price < spare.length && left > 0; price++) {
    const taken = Math.min(left, spare[price] as number);
    left -= taken;
    doubled += taken * price;
  }
  return Math.ceil(doubled / 2);
}

/**
 * The cost is also the number of pairs that two rounds have in common, summed over every two rounds. Where the same
 * people are present, a group larger than the number of groups in the other round has pairs in common with it.
 */
function sharedPairsBound(rounds: readonly Round[]): number {
  const fewest = Math.min(...rounds.map((round) => round.length));
  if (rounds.flat().every((group) => group.length <= fewest)) return 0;
  const seated = rounds.map((round) => new Set(round.flat()));
  const spread = (from: Round, over: Round) =>
    from.reduce((sum, group) => sum + leastPairs(group.length, over.length), 0);
  let bound = 0;
  for (const [index, one] of rounds.entries()) {
    for (const [earlier, other] of rounds.slice(0, index).entries()) {
      const common = one.flat().filter((person) => seated[earlier]?.has(person)).length;
      const areSame = common === seated[index]?.size && common === seated[earlier]?.size;
      bound += areSame
        ? Math.max(spread(one, other), spread(other, one))
        : leastPairs(common, one.length * other.length);
    }
  }
  return bound;
}

/** Twelve people in five or more rounds of threes, by exhaustive search. */
function exhaustiveBound(people: number, rounds: readonly Round[]): number {
  const whole = rounds.filter((round) => round.length === 4 && round.every((group) => group.length === 3));
  return people !== 12 || whole.length < 5 ? 0 : whole.length === 5 ? 3 : 7;
}

/** Σ of n · (n − 1) / 2 over parts n of `size` as equal as possible. */
function leastPairs(size: number, parts: number): number {
  if (parts === 0) return 0;
  const each = Math.floor(size / parts);
  return (parts * each * (each - 1)) / 2 + (size % parts) * each;
}

/** One more than the highest price that any meeting can have. */
function levelsOf(counts: Int32Array, rounds: number): number {
  return counts.reduce((most, count) => Math.max(most, count), 0) + rounds + 1;
}
