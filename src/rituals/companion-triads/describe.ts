import type { Words } from "../../words/words.js";
import { letters } from "../letters.js";
import type { Roster } from "../ritual.js";
import type { TriadRound, TriadsPlan } from "./plan.js";
import { proofLines, qualityNote } from "./wall-notes.js";

/** The rounds by number, how good they are, and the wishes that they do not keep, for the terminal alone. */
export function describeTriads(plan: TriadsPlan, roster: Roster, words: Words): string[] {
  const numbers = (ids: readonly string[]) => ids.map((id) => roster.number(id));
  const describeRound = ({ number, groups }: TriadRound) => {
    if (groups.length === 0) return words.label("describe.rest", { round: number });
    const tables = groups.map((group, index) => `${letters(index)} ${numbers(group).join("-")}`);
    return words.label("describe.round", { round: number, tables: tables.join("  ") });
  };
  const broken = (["keepTogether", "shareALanguage"] as const).flatMap((wish) =>
    plan.quality.broken[wish].map(({ round, people }) =>
      words.label(`describe.${wish}`, { round, people: words.list(numbers(people).map(String)) }),
    ),
  );
  return [...plan.rounds.map(describeRound), qualityNote(plan, words), ...proofLines(plan, words), ...broken];
}
