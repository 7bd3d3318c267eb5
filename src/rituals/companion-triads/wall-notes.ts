import type { Words } from "../../words/words.js";
import type { Roster } from "../ritual.js";
import type { TriadRound, TriadsPlan } from "./plan.js";

/** What the shapes on the wall say, and who opens. */
export function howToRead({ rounds }: TriadsPlan, named: boolean, words: Words): string {
  if (named) return words.label("wall.read-names");
  const sizes = new Set(rounds.flatMap(({ groups }) => groups.map(({ length }) => length)));
  return [
    words.label("wall.read-numbers"),
    ...(sizes.has(4) ? [words.label("wall.fours")] : []),
    ...(sizes.has(2) ? [words.label("wall.pairs")] : []),
  ].join(" ");
}

/** How well the draw came out. */
export function qualityNote({ quality }: TriadsPlan, words: Words): string {
  const { repeatedPairs: count, optimal } = quality;
  const key = count === 0 ? "none" : optimal ? "fewest" : "some";
  return words.label(`quality.${key}`, { count });
}

/** Who sits a round out, in words. */
export function awayNote({ number, away }: TriadRound, roster: Roster, words: Words): string | undefined {
  if (away.length === 0) return undefined;
  const people = words.list(away.map((id) => roster.onWall(id)));
  return words.label("wall.away", { round: number, people, count: away.length });
}
