import type { Person } from "../../chapter/chapter.js";
import { called } from "../../chapter/people.js";
import { type Problem, UserError } from "../../errors.js";
import { type Contradiction, contradictions, type RotationProblem } from "../../scheduling/index.js";

/** What no search could mend, all of it together; who is meant is said on the terminal and never on paper. */
export function refuseWhatCannotBe(people: readonly Person[], problem: RotationProblem): void {
  const [first, ...others] = [
    ...people.flatMap((person) => roundsBeyond(person, problem.rounds)),
    ...onlyRests(problem),
    ...contradictions(problem).map((found) => inWords(found, people)),
  ];
  if (first) throw new UserError([first, ...others]);
}

function roundsBeyond(person: Person, last: number): Problem[] {
  const { number, fromRound, untilRound, awayRounds } = person;
  const written = { fromRound: [fromRound], untilRound: [untilRound], awayRounds };
  return Object.entries(written).flatMap(([key, rounds]) => {
    const beyond = rounds.flatMap((round) => (round !== undefined && round > last ? [round] : []));
    if (beyond.length === 0) return [];
    const hint = `Rounds go from 1 to ${last}; rituals.companion-triads.rotations says how many there are.`;
    const message = `there is no round ${beyond.join(" or ")}.`;
    return [{ path: `people[${number - 1}].${key}`, message, hint }];
  });
}

/** A round in which everyone is away is a rest; a season of rests has nothing to print. */
function onlyRests({ people, away = [], held = [] }: RotationProblem): Problem[] {
  if (people < 3 || held.length > 0 || away.some((absent) => people - absent.length > 1)) return [];
  const message = "everyone is away in every round of the companion triads.";
  return [{ path: "people", message, hint: "Change who is away, or leave this ritual out." }];
}

function inWords(found: Contradiction, people: readonly Person[]): Problem {
  const whom = found.people.flatMap((index) => people[index] ?? []);
  const names = whom.map(called).join(" and ");
  switch (found.kind) {
    case "apart-and-together":
      return { path: "keepApart", message: `${names} are to be apart, and together in keepTogether.` };
    case "too-many-together":
      return {
        path: "keepTogether",
        message: `more people than fit in a group would be together: ${names}.`,
      };
    case "together-without-language":
      return {
        path: "keepTogether",
        message: `${names} are to be together and have no language in common.`,
        hint: "Remove this wish, or leave shareALanguage out.",
      };
    case "no-language-with-anyone":
      return {
        path: `people[${(whom[0]?.number ?? 1) - 1}].speaks`,
        message: `${names} has no language in common with anyone.`,
        hint: "Add a language that somebody else speaks, or leave shareALanguage out.",
      };
    case "twice-in-a-round":
      return {
        path: `rituals.companion-triads.${found.where}`,
        message: `${names} sits twice in round ${found.round}.`,
      };
  }
}
