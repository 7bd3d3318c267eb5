import type { Person } from "../../chapter/chapter.js";
import { nearest } from "../../chapter/did-you-mean.js";
import { type Problem, UserError } from "../../errors.js";
import type { StationOptions } from "./options.js";
import type { Station } from "./plan.js";

const path = "rituals.skill-swap";

/** Ids of the teachers, station by station. Throws one UserError with all that is wrong with them. */
export function teacherIds(
  stations: readonly StationOptions[],
  people: readonly Person[],
): readonly (string | undefined)[] {
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const ids = stations.map(({ teacher }, index) => {
    if (teacher === undefined) return undefined;
    const found = people.filter(({ id, name }) => id === teacher || name === teacher);
    const [person] = found;
    const wrong =
      person === undefined || found.length > 1
        ? notOne(teacher, found, people)
        : taken.has(person.id) && {
            message: `${teacher} teaches at another station already.`,
            hint: "Name somebody else, or leave the teacher out and write one in by pen.",
          };
    if (wrong) problems.push({ path: `${path}.stations[${index}].teacher`, ...wrong });
    if (person !== undefined) taken.add(person.id);
    return person?.id;
  });
  refuse(problems);
  return ids;
}

function notOne(
  written: string,
  found: readonly Person[],
  people: readonly Person[],
): Pick<Problem, "message" | "hint"> {
  if (found.length > 1) {
    const hint = `Write the id instead: ${found.map(({ id }) => id).join(" or ")}.`;
    return { message: `"${written}" can be several people.`, hint };
  }
  const known = people.flatMap(({ id, name }) => (name === undefined ? [id] : [name, id]));
  const meant = nearest(written, known);
  const hint =
    meant === undefined ? "Write a name or an id of the list of people." : `Did you mean "${meant}"?`;
  return { message: `nobody is called "${written}".`, hint };
}

/** Says what no search could find, with the numbers that show it. */
export function refuseWhatCannotBe(people: number, stations: readonly Station[], rounds: number): void {
  if (stations.length < rounds) {
    const message = `${rounds} rounds at different stations need ${rounds} stations; there are ${stations.length}.`;
    refuse([{ path: `${path}.rounds`, message, hint: "Hold fewer rounds, or add a station." }]);
  }
  const learners = people - stations.filter(({ teacher }) => teacher !== undefined).length;
  const seats = stations.reduce((sum, station) => sum + station.seats, 0);
  const visits = stations.reduce((sum, station) => sum + Math.min(rounds * station.seats, learners), 0);
  const hint = "Add seats or a station.";
  if (seats < learners) {
    const message = `${seats} seats are too few for ${learners} people who learn at the same time.`;
    refuse([{ path: `${path}.stations`, message, hint }]);
  }
  if (visits < learners * rounds) {
    const message = `with these seats ${learners} people cannot get to ${rounds} different stations each: there is room for ${visits} visits, and ${learners * rounds} are needed.`;
    refuse([{ path: `${path}.stations`, message, hint }]);
  }
}

export function noSeating(keptApart: boolean): UserError {
  const message = keptApart
    ? "no seating was found that keeps people apart as wished and takes everyone to different stations."
    : "no seating was found that takes everyone to different stations.";
  const hint = keptApart ? "Add seats or a station, or take back a wish." : "Add seats or a station.";
  return new UserError([{ path: `${path}.stations`, message, hint }]);
}

function refuse([first, ...others]: readonly Problem[]): void {
  if (first !== undefined) throw new UserError([first, ...others]);
}
