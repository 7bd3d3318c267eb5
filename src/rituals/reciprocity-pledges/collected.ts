import type { Chapter, Person } from "../../chapter/chapter.js";
import { nearest } from "../../chapter/did-you-mean.js";
import { type Problem, UserError } from "../../errors.js";
import { layOutChapterCards, roomForText, textSize } from "./card-layout.js";
import type { CardKind, CollectedCard } from "./options.js";

/** The collected card of a person, if there is one. */
export type Collected = (kind: CardKind, person: string) => CollectedCard | undefined;

/** Cards by kind and person's id. Throws one UserError with all that is wrong with them. */
export function collectCards(cards: readonly CollectedCard[], chapter: Chapter): Collected {
  const layouts = layOutChapterCards(chapter);
  const byOwner = new Map<string, CollectedCard>();
  const problems = cards.flatMap((card, index): Problem[] => {
    const at = (column: string) => ({ path: `rituals.reciprocity-pledges.cards[${index}].${column}` });
    const found = chapter.people.filter(({ id, name }) => id === card.person || name === card.person);
    const [person] = found;
    if (person === undefined || found.length > 1) {
      return [{ ...at("person"), ...notOne(card.person, found, chapter.people) }];
    }
    const owner = `${card.kind} ${person.id}`;
    if (byOwner.has(owner)) {
      const message = `${card.person} has a second ${card.kind} here.`;
      return [{ ...at("kind"), message, hint: "One offer and one request for each person." }];
    }
    byOwner.set(owner, card);
    if (layouts.every(({ layout, theme }) => textSize(card.text, layout, theme) !== undefined)) return [];
    const room = Math.min(...layouts.map(({ layout, theme }) => roomForText(layout, theme)));
    const hint = `About ${room} characters fit; shorten it, or choose larger cards (paper.cards).`;
    return [{ ...at("text"), message: "does not fit on its card.", hint }];
  });
  const [first, ...others] = problems;
  if (first) throw new UserError([first, ...others]);
  return (kind, person) => byOwner.get(`${kind} ${person}`);
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
  const meant = nearest(
    written,
    people.flatMap(({ id, name }) => (name === undefined ? [id] : [name, id])),
  );
  const hint =
    meant === undefined ? "Write a name or an id of the list of people." : `Did you mean "${meant}"?`;
  return { message: `nobody is called "${written}".`, hint };
}
