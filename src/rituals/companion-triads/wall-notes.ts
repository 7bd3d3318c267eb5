import type { Words } from "../../words/words.js";
import type { Roster } from "../ritual.js";
import { groupSizes } from "./companions.js";
import type { TriadRound, TriadsPlan } from "./plan.js";

/** What the shapes on the wall say, and who opens. */
export function howToRead(plan: TriadsPlan, named: boolean, words: Words): string {
  if (named) return words.label("wall.read-names");
  const sizes = groupSizes(plan);
  return [
    words.label("wall.read-numbers"),
    ...(sizes.has(4) ? [words.label("wall.fours")] : []),
    ...(sizes.has(2) ? [words.label("wall.pairs")] : []),
  ].join(" ");
}

/** How well the draw came out. */
export function qualityNote({ quality }: TriadsPlan, words: Words): string {
  const { repeatedPairs: count, leastRepeats } = quality;
  const key = count === 0 ? "none" : count === leastRepeats ? "fewest" : "some";
  return words.label(`quality.${key}`, { count });
}

/** In which rounds each two people meet. */
export type Meetings = readonly (readonly (readonly number[])[])[];

/** How many pairs the matrix frames, because they meet in more than one of its rounds. */
export function meetingsNote(meetings: Meetings, words: Words): string {
  const framed = meetings.flatMap((row, person) => row.slice(0, person).filter(({ length }) => length > 1));
  if (framed.length === 0) return words.label("proof.no-repeats");
  const repeats = framed.reduce((sum, { length }) => sum + length - 1, 0);
  return words.label("proof.repeats", { count: framed.length, repeats });
}

/** How near a schedule comes to what is possible, line by line. */
export function proofLines({ quality }: TriadsPlan, words: Words): string[] {
  const { optimal, cost, lowerBound, maximumRoundsWithoutRepeat, method } = quality;
  const proven = words.label(optimal ? "proof.reached" : "proof.not-reached", { cost, bound: lowerBound });
  return [
    ...(cost === 0 ? [] : [proven]),
    words.label("proof.possible", { count: maximumRoundsWithoutRepeat }),
    words.label("proof.method", { method: words.label(`method.${method}`) }),
  ];
}

/** Who sits a round out, and that a wish could not be kept: never whose it was, nor why. */
export function roundNote(
  { quality }: TriadsPlan,
  { number, groups, away }: TriadRound,
  roster: Roster,
  words: Words,
): string | undefined {
  if (groups.length === 0) return words.label("wall.rest", { round: number });
  const { keepTogether, shareALanguage } = quality.broken;
  const wishes = [...keepTogether, ...shareALanguage].filter(({ round }) => round === number).length;
  const people = words.list(away.map((id) => roster.onWall(id)));
  const notes = [
    ...(away.length > 0 ? [words.label("wall.away", { round: number, people, count: away.length })] : []),
    ...(wishes > 0 ? [words.label("wall.wishes", { round: number, count: wishes })] : []),
  ];
  return notes.length === 0 ? undefined : notes.join(" ");
}
