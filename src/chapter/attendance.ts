import type { Chapter, Person } from "./chapter.js";
import { listPeople } from "./people.js";

type Counted = Pick<Chapter, "people" | "spread" | "languages">;

/** How many people may come, from the fewest to the most; none where the chapter has no doubt. */
export function numbersWhoMayCome({ people, spread }: Pick<Chapter, "people" | "spread">): number[] {
  if (spread === undefined) return [];
  return Array.from({ length: 2 * spread + 1 }, (_, index) => people.length - spread + index);
}

/** The chapter's people, and as many more as may come. */
export function everyoneWhoMayCome({ people, spread = 0, languages }: Counted): Person[] {
  const more = listPeople({ count: people.length + spread }, languages[0]).slice(people.length);
  return [...people, ...more];
}
