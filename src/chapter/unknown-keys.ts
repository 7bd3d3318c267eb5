import { z } from "zod";
import { choiceHint, nearest } from "./did-you-mean.js";
import type { Finding } from "./finding.js";
import type { FlatIssue } from "./flat-issues.js";
import { unknownKey } from "./plain-words.js";
import type { Path } from "./source.js";

/** The keys that a mapping may have, by the mapping; an issue alone does not tell them. */
export type KnownKeys = Map<unknown, ReadonlySet<string>>;

/** Remembers what an object schema knows, where it objects to something. */
export function rememberKeys(known: KnownKeys, { inst, input }: z.core.$ZodRawIssue): void {
  if (!(inst instanceof z.core.$ZodObject)) return;
  known.set(input, new Set([...(known.get(input) ?? []), ...Object.keys(inst._zod.def.shape)]));
}

export interface UnknownKey {
  /** Of the key that was evidently meant. */
  readonly meant: Path | undefined;
  readonly finding: Finding;
}

/** Of the unknown keys in one place; more would only bury the others. */
const mostTold = 50;

export function unknownKeysIn(issue: FlatIssue, known: KnownKeys): UnknownKey[] {
  if (issue.code !== "unrecognized_keys") return [];
  const choices = [...(known.get(issue.input) ?? [])];
  const free = choices.filter((key) => !Object.hasOwn(issue.input ?? {}, key));
  return issue.keys.slice(0, mostTold).map((name) => {
    const meant = nearest(name, free);
    const hint = isRestOfText(name, issue.input) ? quoteIt : choiceHint(name, choices, free);
    return {
      meant: meant === undefined ? undefined : [...issue.path, meant],
      finding: { path: [...issue.path, name], of: "key", message: unknownKey(name), hint },
    };
  });
}

const quoteIt = "If it belongs to the text before the comma, put quotes around the whole text.";

/** In `{ value: 988, day and night }` the comma ends the text. */
function isRestOfText(name: string, mapping: object = {}): boolean {
  return (
    /\s/.test(name) && Object.entries(mapping).some(([key, value]) => key === name && value === undefined)
  );
}
