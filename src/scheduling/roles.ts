import { evened } from "./evening.js";
import type { Round } from "./rotation-problem.js";
import { Turns } from "./turns.js";

/** How often each person has opened, and kept time. */
export type Loads = readonly [opened: Int32Array, keptTime: Int32Array];

/**
 * Puts the opener of every group first and the timekeeper second, each spread as evenly after every round as can be:
 * in any three rounds of threes everyone does each once, as people and groups are then a regular bipartite graph
 * (Kőnig, 1916). Three rounds are decided at a time, so that asking for more changes nothing in earlier threes.
 */
export function withRoles(rounds: readonly Round[], people: number, held: readonly Round[] = []): Round[] {
  const loads: Loads = [new Int32Array(people), new Int32Array(people)];
  count(held, loads);
  const result: Round[] = [];
  for (let first = 0; first < rounds.length; first += 3) {
    const three = evened(openersAndTimekeepers(rounds.slice(first, first + 3), loads), loads);
    count(three, loads);
    result.push(...three);
  }
  return result;
}

function count(rounds: readonly Round[], loads: Loads): void {
  for (const group of rounds.flat()) {
    for (const [role, load] of loads.entries()) {
      const person = group[role];
      if (person !== undefined) load[person] = (load[person] as number) + 1;
    }
  }
}

/** The openers first, then of those who are left the timekeepers, each by passing turns on. */
function openersAndTimekeepers(rounds: readonly Round[], [opened, keptTime]: Loads): Round[] {
  const openers = new Turns(opened);
  for (const round of rounds) openers.add(round);
  const others = rounds.map((round) =>
    round.map((group) => group.filter((one) => one !== openers.chosenIn(group))),
  );
  const timekeepers = new Turns(keptTime);
  for (const round of others) timekeepers.add(round);
  return rounds.map((round, index) =>
    round.map((group, place) => {
      const rest = others[index]?.[place] ?? [];
      const [opener, timekeeper] = [openers.chosenIn(group), timekeepers.chosenIn(rest)];
      return [opener, timekeeper, ...rest.filter((one) => one !== timekeeper)];
    }),
  );
}
