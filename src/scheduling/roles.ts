import type { Round } from "./rotation-problem.js";

/**
 * Puts the opener of every group first and the timekeeper second, both spread evenly: in any three rounds of threes
 * everyone opens once and keeps time once, as people and groups are then a regular bipartite graph (Kőnig, 1916).
 * Three rounds are decided at a time, so that asking for more rounds changes nothing in earlier threes.
 */
export function withRoles(rounds: readonly Round[], people: number, held: readonly Round[] = []): Round[] {
  const opened = new Int32Array(people);
  const keptTime = new Int32Array(people);
  for (const [opener = -1, timekeeper = -1] of held.flat()) {
    if (opener >= 0) (opened[opener] as number)++;
    if (timekeeper >= 0) (keptTime[timekeeper] as number)++;
  }
  const result: Round[] = [];
  for (let first = 0; first < rounds.length; first += 3) {
    const some = rounds.slice(first, first + 3);
    const groups = some.flat();
    const openers = chosen(groups, opened);
    const others = groups.map((group, index) => group.filter((person) => person !== openers[index]));
    const timekeepers = chosen(others, keptTime);
    const ordered = others.map((group, index) => [
      openers[index] as number,
      timekeepers[index] as number,
      ...group.filter((person) => person !== timekeepers[index]),
    ]);
    for (const round of some) result.push(ordered.splice(0, round.length));
  }
  return result;
}

/**
 * One of each group, so that the loads stay as equal as possible: as long as a chain of groups leads from the one
 * chosen to somebody with two turns fewer, each group on it passes its turn on (augmenting paths, as in a flow).
 */
function chosen(groups: readonly (readonly number[])[], load: Int32Array): number[] {
  const groupsOf = new Map<number, number[]>();
  const choice = groups.map((group) =>
    group.reduce((least, person) => ((load[person] as number) < (load[least] as number) ? person : least)),
  );
  for (const person of choice) (load[person] as number)++;
  const chosenIn = (person: number) => groupsOf.get(person) ?? [];
  for (const [index, person] of choice.entries()) groupsOf.set(person, [...chosenIn(person), index]);

  const relieve = (overloaded: number): boolean => {
    const cameFrom = new Map<number, number>();
    const queue = [overloaded];
    for (const person of queue) {
      if ((load[person] as number) <= (load[overloaded] as number) - 2) {
        pass(overloaded, person, cameFrom);
        return true;
      }
      for (const index of chosenIn(person)) {
        for (const other of groups[index] as readonly number[]) {
          if (other === overloaded || cameFrom.has(other)) continue;
          cameFrom.set(other, index);
          queue.push(other);
        }
      }
    }
    return false;
  };
  const pass = (from: number, to: number, cameFrom: ReadonlyMap<number, number>) => {
    for (let person = to; person !== from; ) {
      const index = cameFrom.get(person) as number;
      const before = choice[index] as number;
      choice[index] = person;
      groupsOf.set(
        before,
        chosenIn(before).filter((one) => one !== index),
      );
      groupsOf.set(person, [...chosenIn(person), index]);
      person = before;
    }
    (load[from] as number)--;
    (load[to] as number)++;
  };
  const everyone = [...new Set(groups.flat())];
  const heavy = () => {
    const least = everyone.reduce(
      (low, person) => Math.min(low, load[person] as number),
      Number.POSITIVE_INFINITY,
    );
    return everyone.filter((person) => (load[person] as number) >= least + 2);
  };
  while (heavy().some(relieve));
  return choice;
}
