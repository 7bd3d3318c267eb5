import type { Chapter, Person } from "./chapter.js";
import type { Finding } from "./finding.js";
import { given } from "./given.js";
import type { PeopleSection } from "./people-schema.js";

/** Everybody with an id; those that are only counted have no name. */
export function listPeople(section: PeopleSection, firstLanguage: string): Person[] {
  const entries = Array.isArray(section)
    ? section
    : Array.from({ length: section.count }, () => ({ tags: {}, awayRounds: [], print: "standard" as const }));
  return entries.map((entry, index) => ({
    speaks: [firstLanguage],
    id: `p${String(index + 1).padStart(2, "0")}`,
    ...given(entry),
    number: index + 1,
  }));
}

export function repeatedIds(people: readonly Person[]): Finding[] {
  return repeated(people, ({ id }) => id).map(({ person, first }) => ({
    path: ["people", person.number - 1, "id"],
    message: `the id "${person.id}" belongs to ${called(first)} already`,
    hint: "Give each person an id of their own.",
  }));
}

/** Names that look the same on paper: worth a warning, as two people may well be called Ben. */
export function repeatedNames(people: readonly Person[]): Finding[] {
  const named = people.filter(({ name }) => name !== undefined);
  return repeated(named, ({ name = "" }) => name.normalize("NFKC").toLowerCase()).map(
    ({ person, first }) => ({
      path: ["people", person.number - 1, "name"],
      message: `${called(first)} and ${called(person)} have the same name`,
      hint: "Add a letter to one, so that they find their own slip.",
    }),
  );
}

/** `Alma (p02)`, or `p02` where people are only counted. */
export function called({ id, name }: Person): string {
  return name === undefined ? id : `${name} (${id})`;
}

/** Whether a page that may hold names holds any. */
export function namesArePrinted({ names, people }: Pick<Chapter, "names" | "people">): boolean {
  return names !== "numbers" && people.some(({ name }) => name !== undefined);
}

/** Whether people stand on walls by their names. */
export function namesOnWalls(chapter: Pick<Chapter, "names" | "people" | "wallNames">): boolean {
  return chapter.wallNames && namesArePrinted(chapter);
}

function repeated(people: readonly Person[], key: (person: Person) => string) {
  const seen = new Map<string, Person>();
  return people.flatMap((person) => {
    const first = seen.get(key(person));
    if (first) return [{ person, first }];
    seen.set(key(person), person);
    return [];
  });
}
