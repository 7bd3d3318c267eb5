import type { Chapter } from "./chapter.js";
import { idFromName } from "./chapter-id.js";
import { given } from "./given.js";
import { paperSize } from "./paper-size.js";
import { listPeople } from "./people.js";
import type { ChapterFile } from "./schema.js";
import { resolveWishes } from "./wishes.js";

/** A chapter file without contradictions, with every default that depends on several keys. */
export function completeChapter(file: ChapterFile): Chapter {
  const { format, chapter, season, seed, tracker, paper, people, rituals, ...rest } = file;
  const { id: givenId, name, languages, confidentiality, ...optional } = chapter;
  const id = givenId ?? idFromName(name, languages[0]);
  if (id === undefined) throw new Error("A chapter without an id has passed the checks");
  const kitId = season === undefined ? id : `${id}-${season}`;
  const everybody = listPeople(people, languages[0]);
  const { keepApart, keepTogether } = resolveWishes(file, everybody);
  return {
    ...rest,
    ...given({ season, tracker, spread: Array.isArray(people) ? undefined : people.spread, ...optional }),
    id,
    name,
    languages,
    confidentiality,
    kitId,
    seed: seed ?? kitId,
    paper: { ...paper, size: paperSize(paper.size, languages[0]) },
    people: everybody,
    keepApart,
    keepTogether,
    rituals,
  };
}
