import type { Group, Round } from "./rotation-problem.js";

/**
 * One of each group chosen so that the turns of people stay as equal as they can: wherever a chain of groups leads
 * from somebody chosen to somebody with two turns fewer, each group of it passes its turn on (augmenting paths, as in
 * a flow of least convex cost).
 */
export class Turns {
  readonly #turns: Int32Array;
  readonly #chosen = new Map<Group, number>();
  readonly #chosenFor = new Map<number, Set<Group>>();

  /** `before` is how many turns each person has had already. */
  constructor(before: Int32Array) {
    this.#turns = before.slice();
  }

  add(round: Round): void {
    for (const group of round) {
      for (const person of group) {
        if (!this.#chosenFor.has(person)) this.#chosenFor.set(person, new Set());
      }
      this.#give(
        group,
        group.reduce((least, one) => (this.#turnsOf(one) < this.#turnsOf(least) ? one : least)),
      );
    }
    while (this.#overloaded().some((person) => this.#relieve(person)));
  }

  chosenIn(group: Group): number {
    return this.#chosen.get(group) as number;
  }

  #turnsOf(person: number): number {
    return this.#turns[person] as number;
  }

  #overloaded(): number[] {
    const everyone = [...this.#chosenFor.keys()];
    const least = Math.min(...everyone.map((person) => this.#turnsOf(person)));
    return everyone.filter((person) => this.#turnsOf(person) >= least + 2);
  }

  #relieve(overloaded: number): boolean {
    const cameBy = new Map<number, Group>();
    const queue = [overloaded];
    for (const person of queue) {
      if (this.#turnsOf(person) <= this.#turnsOf(overloaded) - 2) {
        this.#passOn(overloaded, person, cameBy);
        return true;
      }
      for (const group of this.#chosenFor.get(person) ?? []) {
        for (const other of group) {
          if (other === overloaded || cameBy.has(other)) continue;
          cameBy.set(other, group);
          queue.push(other);
        }
      }
    }
    return false;
  }

  #passOn(from: number, to: number, cameBy: ReadonlyMap<number, Group>): void {
    for (let person = to; person !== from; ) {
      const group = cameBy.get(person) as Group;
      const before = this.chosenIn(group);
      this.#chosenFor.get(before)?.delete(group);
      this.#turns[before] = this.#turnsOf(before) - 1;
      this.#give(group, person);
      person = before;
    }
  }

  #give(group: Group, person: number): void {
    this.#chosen.set(group, person);
    this.#chosenFor.get(person)?.add(group);
    this.#turns[person] = this.#turnsOf(person) + 1;
  }
}
