import { type Random, shuffled } from "../random.js";
import type { Family, Schedule } from "./families.js";
import { relabelled } from "./labels.js";
import { withRoles } from "./roles.js";
import type { Method, Round } from "./rotation-problem.js";
import { upTo } from "./rows.js";

/** A schedule for people who ask for nothing else; if its method is annealing, it is only where that may begin. */
export function planPlainly(
  { repeatFree, beyond, period }: Family,
  people: number,
  count: number,
  random: Random,
): Schedule {
  const labels = shuffled(upTo(people), random);
  if (count <= repeatFree.rounds.length) {
    const whole = repeatFree.rounds.slice(0, 3 * Math.ceil(count / 3));
    return finished(relabelled(whole, labels), repeatFree.method);
  }
  const found = beyond(count);
  if (found) return finished(relabelled(found.rounds, labels), found.method);

  const part = (length: number) =>
    length <= repeatFree.rounds.length ? repeatFree.rounds.slice(0, length) : (beyond(length)?.rounds ?? []);
  const length = period ?? repeatFree.rounds.length;
  const parts = Array.from({ length: Math.ceil(count / length) }, (_, index) =>
    part(Math.min(length, count - index * length)),
  );
  const rounds: Round[] = [];
  for (const one of parts) rounds.push(...inNewCompany(one, rounds, people, random));
  return finished(rounds, period === undefined ? "annealing" : "relabelled-copies");

  /** Tables change hands, and roles are decided before the rounds that were not asked for are dropped. */
  function finished(rounds: readonly Round[], method: Method): Schedule {
    const mixed = rounds.map((round) => shuffled(round, random));
    return { rounds: withRoles(mixed, people).slice(0, count), method };
  }
}

const draws = 8;

/** The rounds with such labels, of a few drawn, that hardly any group sits together again. */
function inNewCompany(
  rounds: readonly Round[],
  before: readonly Round[],
  people: number,
  random: Random,
): Round[] {
  const key = (group: readonly number[]) => group.toSorted((a, b) => a - b).join(" ");
  const known = new Set(before.flat().map(key));
  const again = (some: readonly Round[]) => some.flat().filter((group) => known.has(key(group))).length;
  const drawn = Array.from({ length: draws }, () => relabelled(rounds, shuffled(upTo(people), random)));
  return drawn.reduce((best, one) => (again(one) < again(best) ? one : best));
}
