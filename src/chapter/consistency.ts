import { perforatedOn } from "./chapter.js";
import { idFromName } from "./chapter-id.js";
import { choiceHint } from "./did-you-mean.js";
import type { Finding } from "./finding.js";
import { unknownLanguages } from "./known-languages.js";
import { paperSize } from "./paper-size.js";
import { listPeople, repeatedIds, repeatedNames } from "./people.js";
import { missingIds } from "./people-by-id.js";
import type { ChapterFile } from "./schema.js";
import { textLanguageFindings } from "./text-languages.js";
import { resolveWishes } from "./wishes.js";

type Sections = Partial<ChapterFile>;

export interface Consistency {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** What no key shows by itself. Sections that are wrong in themselves are left out, and what depends on them. */
export function consistencyOf(sections: Sections): Consistency {
  const { chapter, people } = sections;
  const languages = chapter?.languages ?? ["en"];
  const everybody = people && listPeople(people, languages[0]);
  const unknown = unknownLanguages(languages, people);
  const texts = chapter ? textLanguageFindings(sections, languages) : [];
  return {
    findings: [
      ...unknown.findings,
      ...texts,
      ...(texts.length === 0 ? missingId(sections) : []),
      ...otherPaper(sections),
      ...(everybody ? repeatedIds(everybody) : []),
      ...(everybody ? resolveWishes(sections, everybody).findings : []),
      ...(people ? missingIds(sections.rituals, people) : []),
      ...unknownTags(sections),
    ],
    warnings: [...unknown.warnings, ...(everybody ? repeatedNames(everybody) : [])],
  };
}

function missingId({ chapter }: Sections): Finding[] {
  if (!chapter || chapter.id !== undefined || idFromName(chapter.name, chapter.languages[0])) return [];
  const message = "gives no id for files and folders";
  return [{ path: ["chapter", "name"], message, hint: "Add chapter.id in letters a-z, such as id: canal." }];
}

function otherPaper({ chapter, paper }: Sections): Finding[] {
  if (!chapter || !paper) return [];
  const size = paperSize(paper.size, chapter.languages[0]);
  const made = perforatedOn(paper.cards);
  if (made === undefined || made === size) return [];
  const hint = `Write size: ${made} under paper, or choose another format.`;
  return [
    {
      path: ["paper", "cards"],
      message: `${paper.cards} exists on ${made} only, this kit is on ${size}`,
      hint,
    },
  ];
}

function unknownTags({ people, mix = [] }: Sections): Finding[] {
  if (people === undefined) return [];
  const tags = Array.isArray(people)
    ? [...new Set(people.flatMap((person) => Object.keys(person.tags)))]
    : [];
  return mix.flatMap((tag, index): Finding[] => {
    if (tags.includes(tag)) return [];
    const hint =
      tags.length === 0 ? "Give people tags first, such as tags: { block: A }." : choiceHint(tag, tags);
    return [{ path: ["mix", index], message: `nobody has a tag "${tag}"`, hint }];
  });
}
