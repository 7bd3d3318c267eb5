import { distance } from "fastest-levenshtein";

/** The choice that was probably meant, or nothing when none is near. */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  const nearness = [...choices]
    .map((choice) => ({ choice, steps: distance(plain(word), plain(choice)) }))
    .sort((a, b) => a.steps - b.steps)[0];
  return nearness && nearness.steps <= Math.ceil(word.length / 4) ? nearness.choice : undefined;
}

/** `Did you mean "en"? Choose one of: en, es.`; those that are no longer `free` are not guessed. */
export function choiceHint(word: string, choices: readonly string[], free = choices): string {
  const meant = nearest(word, free);
  const question = meant === undefined ? [] : [`Did you mean "${meant}"?`];
  const all = choices.length === 0 ? "Remove it." : `Choose one of: ${choices.join(", ")}.`;
  return [...question, all].join(" ");
}

function plain(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}_\s-]/gu, "")
    .toLowerCase();
}
