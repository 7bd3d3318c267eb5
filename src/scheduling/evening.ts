import type { Loads } from "./roles.js";
import type { Round } from "./rotation-problem.js";
import { xorshift } from "./xorshift.js";

const tries = 20_000;

/**
 * Exchanges seats within groups as long as that makes no load more uneven, counted after each of these rounds: where
 * fours or pairs leave the turns passed on uneven before the last of them.
 */
export function evened(rounds: readonly Round[], before: Loads): Round[] {
  const seats = rounds.map((round) => round.map((group) => [...group]));
  const groups = seats.flatMap((round, index) => round.map((group) => ({ group, index })));
  /** Of each role, how often each person has had it after each round. */
  const after = before.map((load) => rounds.map(() => load.slice()));
  for (const { group, index } of groups) {
    for (const role of [0, 1]) count(role, group[role] as number, index, 1);
  }
  const random = xorshift(1);
  for (let trial = 0; trial < tries && (trial % 200 > 0 || !isEven()); trial++) {
    const { group, index } = groups[Math.floor(random() * groups.length)] as (typeof groups)[number];
    const one = Math.floor(random() * 2);
    const other = Math.floor(random() * group.length);
    if (one !== other && exchange(group, one, other, index) > 0) exchange(group, one, other, index);
  }
  return seats;

  /** Says by how much the sum of the squared loads changes. */
  function exchange(group: number[], one: number, other: number, index: number): number {
    const [a, b] = [group[one] as number, group[other] as number];
    group[one] = b;
    group[other] = a;
    return (
      count(one, a, index, -1) +
      count(one, b, index, 1) +
      count(other, b, index, -1) +
      count(other, a, index, 1)
    );
  }

  function count(seat: number, person: number, index: number, step: 1 | -1): number {
    let change = 0;
    for (const load of after[seat]?.slice(index) ?? []) {
      const times = load[person] as number;
      change += 2 * step * times + 1;
      load[person] = times + step;
    }
    return change;
  }

  function isEven(): boolean {
    const people = [...new Set(rounds.flat(2))];
    return after.flat().every((load) => {
      const times = people.map((person) => load[person] as number);
      return Math.max(...times) - Math.min(...times) <= 1;
    });
  }
}
