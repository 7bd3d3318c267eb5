import type { Person } from "./chapter.js";
import { nearest } from "./did-you-mean.js";
import type { Finding } from "./finding.js";
import { called } from "./people.js";
import { quoted } from "./plain-words.js";
import type { Path } from "./source.js";

/** As the chapter file has them: by name or id. */
export interface WrittenWishes {
  readonly keepApart?: readonly (readonly string[])[] | undefined;
  readonly keepTogether?: readonly (readonly string[])[] | undefined;
}

export interface Wishes {
  /** Pairs of ids. */
  readonly keepApart: readonly (readonly [string, string])[];
  /** Sets of ids; no two sets share a person. */
  readonly keepTogether: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
}

const largestGroup = 4;

/** Who must be apart and who together, by id, and where that contradicts itself. */
export function resolveWishes(written: WrittenWishes, people: readonly Person[]): Wishes {
  const apart = resolveSets(written.keepApart ?? [], "keepApart", people);
  const together = resolveSets(written.keepTogether ?? [], "keepTogether", people);
  const pairs = apart.sets.flatMap(({ path, ids }) => pairsOf(ids).map((pair) => ({ path, pair })));
  const keepTogether = joined(together.sets.map(({ ids }) => ids));
  const names = new Map(people.map((person) => [person.id, called(person)]));
  const name = (id: string) => names.get(id) ?? id;
  const contradictions = pairs
    .filter(({ pair }) => keepTogether.some((set) => pair.every((id) => set.includes(id))))
    .map(({ path, pair }) => ({
      path,
      message: `${pair.map(name).join(" and ")} are to be apart here, and together in keepTogether`,
      hint: "Remove one of the two wishes.",
    }));
  const tooLarge = keepTogether
    .filter((set) => set.length > largestGroup)
    .map((set) => ({
      path: together.sets.find(({ ids }) => set.includes(ids[0] ?? ""))?.path ?? ["keepTogether"],
      message: `${set.length} people would always be together, where ${largestGroup} fit in a group`,
      hint: `They are ${set.map(name).join(", ")}.`,
    }));
  const once = new Map(pairs.map(({ pair }) => [pair.toSorted().join(" "), pair]));
  return {
    keepApart: [...once.values()],
    keepTogether,
    findings: [...apart.findings, ...together.findings, ...contradictions, ...tooLarge],
  };
}

function resolveSets(sets: readonly (readonly string[])[], key: string, people: readonly Person[]) {
  const findings: Finding[] = [];
  const resolved = sets.map((set, index) => {
    const ids = new Set<string>();
    for (const [position, written] of set.entries()) {
      const path = [key, index, position];
      const found = people.filter(({ id, name }) => id === written || name === written);
      const [person] = found;
      if (!person || found.length > 1) findings.push({ path, ...notOne(written, found, people) });
      else if (ids.has(person.id)) findings.push({ path, message: `${called(person)} stands here twice` });
      else ids.add(person.id);
    }
    return { path: [key, index] as Path, ids: [...ids] };
  });
  return { sets: resolved, findings };
}

function notOne(written: string, found: readonly Person[], people: readonly Person[]) {
  if (found.length > 1) {
    const hint = `Write the id instead: ${found.map(({ id }) => id).join(" or ")}.`;
    return { message: `${quoted(written)} can be ${found.map(called).join(" or ")}`, hint };
  }
  const names = people.flatMap(({ id, name }) => (name === undefined ? [id] : [name, id]));
  const meant = nearest(written, names);
  const example = `Write a name or an id of the list of people: ${names[0]} …`;
  return {
    message: `nobody is called ${quoted(written)}`,
    hint: meant ? `Did you mean "${meant}"?` : example,
  };
}

function pairsOf(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((id, index) => ids.slice(index + 1).map((other) => [id, other] as const));
}

/** Sets that share a person are one set: if Alma is with Ben and Ben with Chi, all three are together. */
function joined(sets: readonly (readonly string[])[]): (readonly string[])[] {
  return sets.reduce<(readonly string[])[]>((groups, set) => {
    const touching = groups.filter((group) => group.some((id) => set.includes(id)));
    const others = groups.filter((group) => !touching.includes(group));
    return [...others, [...new Set([...touching.flat(), ...set])]];
  }, []);
}
