import { letters } from "../letters.js";
import type { TriadRound, TriadsPlan } from "./plan.js";

/** Where somebody sits in a round. */
export interface Seat {
  readonly table: string;
  /** Place in the group, from 0: who opens the first meeting, then the second, and so on. */
  readonly place: number;
  readonly group: readonly string[];
  readonly companions: readonly string[];
}

/** Undefined in a round that the person sits out. */
export function seatOf(id: string, { groups }: TriadRound): Seat | undefined {
  const index = groups.findIndex((group) => group.includes(id));
  const group = groups[index];
  if (group === undefined) return undefined;
  return {
    table: letters(index),
    place: group.indexOf(id),
    group,
    companions: group.filter((member) => member !== id),
  };
}

/** Whoever opened last time is the last to open again; `meeting` counts from 0. */
export function opens({ place, group }: Seat, meeting: number): boolean {
  return meeting % group.length === place;
}

/** Dates are printed with their years where the rounds reach into a second one. */
export function spansYears(rounds: readonly TriadRound[]): boolean {
  return (
    new Set(rounds.flatMap(({ from, until }) => [from, until].map((date) => date?.slice(0, 4)))).size > 1
  );
}

/** How many people sit at a table, in one round or another. */
export function groupSizes({ rounds }: TriadsPlan): ReadonlySet<number> {
  return new Set(rounds.flatMap(({ groups }) => groups.map(({ length }) => length)));
}

/** How many tables there are at most, whoever comes. */
export function mostTables({ rounds, attendance = [] }: TriadsPlan): number {
  return Math.max(...[...rounds, ...attendance].map(({ groups }) => groups.length));
}
