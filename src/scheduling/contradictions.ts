import type { Pair, RotationProblem } from "./rotation-problem.js";

/** What no schedule could keep, whatever the search: mistakes in the wishes themselves. */
export type Contradiction =
  | { readonly kind: "apart-and-together"; readonly people: Pair }
  | { readonly kind: "too-many-together"; readonly people: readonly number[] }
  | { readonly kind: "together-without-language"; readonly people: readonly number[] }
  | { readonly kind: "no-language-with-anyone"; readonly people: readonly [number] }
  | {
      readonly kind: "twice-in-a-round";
      readonly people: readonly [number];
      readonly round: number;
      readonly where: "history" | "held";
    };

export function contradictions(problem: RotationProblem): Contradiction[] {
  const { together = [], apart = [], languages } = problem;
  const clusters = clustersOf(together);
  const found: Contradiction[] = [];
  for (const pair of apart) {
    if (clusters.some((cluster) => pair.every((person) => cluster.includes(person)))) {
      found.push({ kind: "apart-and-together", people: pair });
    }
  }
  for (const people of clusters) {
    if (people.length > 4) found.push({ kind: "too-many-together", people });
    else if (languages && !shareALanguage(people, languages))
      found.push({ kind: "together-without-language", people });
  }
  if (languages) {
    for (let person = 0; person < problem.people; person++) {
      const other = languages.findIndex(
        (_, one) => one !== person && shareALanguage([person, one], languages),
      );
      if (other < 0) found.push({ kind: "no-language-with-anyone", people: [person] });
    }
  }
  return [...found, ...repeats(problem, "history"), ...repeats(problem, "held")];
}

/** Sets that have people in common are one set, as their members all sit together. */
export function clustersOf(together: readonly (readonly number[])[]): number[][] {
  const clusters: number[][] = [];
  for (const set of together) {
    const touching = clusters.filter((cluster) => cluster.some((person) => set.includes(person)));
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push([...new Set([...touching.flat(), ...set])]);
  }
  return clusters;
}

export function shareALanguage(
  people: readonly number[],
  languages: readonly (readonly string[])[],
): boolean {
  const [first = 0, ...others] = people;
  return (languages[first] ?? []).some((language) =>
    others.every((other) => languages[other]?.includes(language)),
  );
}

function repeats(problem: RotationProblem, where: "history" | "held"): Contradiction[] {
  return (problem[where] ?? []).flatMap((round, index) => {
    const seated = round.flat();
    const twice = new Set(seated.filter((person, seat) => seated.indexOf(person) !== seat));
    return Array.from(twice, (person) => ({
      kind: "twice-in-a-round" as const,
      people: [person] as const,
      round: index + 1,
      where,
    }));
  });
}
