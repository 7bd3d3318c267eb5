import type { Chapter, Person } from "../chapter/chapter.js";
import type { Roster } from "../rituals/ritual.js";

/** How this chapter calls its people on paper. */
export function rosterOf({ people, names, wallNames }: Chapter): Roster {
  const byId = new Map(people.map((person) => [person.id, person]));
  const find = (id: string): Person => {
    const person = byId.get(id);
    if (person === undefined) throw new Error(`Nobody has the id ${id}.`);
    return person;
  };
  const initials = names === "initials" ? initialsOf(people) : undefined;
  const onSlip = (id: string): string => {
    const { name, number } = find(id);
    if (name === undefined || names === "numbers") return String(number);
    return initials?.get(id) ?? name;
  };
  return {
    people,
    onSlip,
    onWall: (id) => (wallNames ? onSlip(id) : String(find(id).number)),
    number: (id) => find(id).number,
  };
}

/** Initials that no two people share: more letters of the first name where they must, the number where even that fails. */
function initialsOf(people: readonly Person[]): ReadonlyMap<string, string> {
  const candidates = people.map((person) => ({ person, forms: abbreviations(person.name ?? "") }));
  const taken = new Map<string, number>();
  for (const { person, forms } of candidates) {
    const claimed = new Set([...forms, person.name ?? ""].map(lookAlike));
    for (const form of claimed) taken.set(form, (taken.get(form) ?? 0) + 1);
  }
  return new Map(
    candidates.map(({ person, forms }) => [
      person.id,
      forms.find((form) => taken.get(lookAlike(form)) === 1) ?? `${forms[0] ?? ""} ${person.number}`.trim(),
    ]),
  );
}

/** "Alma Reyes" → AR, AlR, AlmR: never the whole name. */
function abbreviations(name: string): string[] {
  const [first = [], ...others] = name
    .normalize("NFC")
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(graphemes);
  const rest = others.map(([initial]) => initial).join("");
  return [1, 2, 3]
    .filter((letters) => letters === 1 || letters < first.length)
    .map((letters) => first.slice(0, letters).join("") + rest);
}

/** Two forms that differ in capitals alone are no help to a reader. */
function lookAlike(form: string): string {
  return form.toLowerCase();
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
