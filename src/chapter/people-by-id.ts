import type { Finding } from "./finding.js";
import type { PeopleSection } from "./people-schema.js";
import { quoted } from "./plain-words.js";
import type { Path } from "./source.js";

const namesPeople = new WeakSet<object>();

/** Marks a value of a ritual's options that calls people by the ids of an earlier list. */
export function byEarlierIds<T extends object>(value: T): T {
  namesPeople.add(value);
  return value;
}

/** Where ids of an earlier list meet a list without its own: ids by position would be other people's by now. */
export function missingIds(rituals: unknown, people: PeopleSection): Finding[] {
  const nameless = Array.isArray(people) ? people.filter(({ id }) => id === undefined) : [];
  const [first] = nameless;
  if (first === undefined) return [];
  const lacking =
    nameless.length === 1
      ? `${quoted(first.name)} in the list of people has none`
      : `${nameless.length} in the list of people have none, ${quoted(first.name)} first`;
  const hint = `Write the id that each person had then: { id: p01, name: ${first.name} }.`;
  return pathsIn(rituals, ["rituals"]).map((path) => ({
    path,
    message: `earlier rounds and deals know people by id, and ${lacking}`,
    hint,
  }));
}

function pathsIn(data: unknown, path: Path): Path[] {
  if (typeof data !== "object" || data === null) return [];
  if (namesPeople.has(data)) return [path];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => pathsIn(value, [...path, key]));
}
