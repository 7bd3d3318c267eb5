import { type Chapter, textIn } from "../chapter/chapter.js";
import type { Library } from "../words/library.js";
import type { Data, Words } from "../words/words.js";
import type { PlannedDocument } from "./plan-kit.js";

/** A chapter in one of its languages. */
export interface Wording {
  readonly chapter: Chapter;
  readonly library: Library;
}

/** The words of a ritual, with what every template may name. */
export function wordsOf({ library, chapter }: Wording, ritual: string): Words {
  return library.of(ritual, baseData(chapter, library.language));
}

/** "Wall schedule", the name of an artifact in the words of its ritual. */
export function documentTitle({ id }: Pick<PlannedDocument, "id">, words: Words): string {
  const [, artifact] = id.split("/");
  return artifact === undefined ? words.label("title") : words.label(`artifacts.${artifact}`);
}

function baseData(chapter: Chapter, language: string): Data {
  const { name, place, supportLine } = chapter;
  return {
    chapter: { name: textIn(name, language), place: place === undefined ? null : textIn(place, language) },
    confidentiality: chapter.confidentiality,
    supportLine:
      supportLine === undefined
        ? null
        : {
            label: textIn(supportLine.label, language),
            // A telephone number is read whole.
            value: supportLine.value.replace(/(?<=\d) (?=\d)/g, "\u00a0"),
          },
    people: chapter.people.length,
    large: chapter.print.text === "large",
  };
}
