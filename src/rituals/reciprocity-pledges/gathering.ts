import type { Words } from "../../words/words.js";
import type { Deal, PledgesPlan } from "./plan.js";

/** The short date by which cards of several gatherings are told apart; one gathering needs none. */
export function gatheringOf({ deals }: PledgesPlan, { date }: Deal, words: Words): string | undefined {
  return deals.length > 1 && date !== undefined ? words.date(date, "short") : undefined;
}

/** So that the sheets of several gatherings, printed in one pile, are told apart. */
export function titleOn(title: string, plan: PledgesPlan, deal: Deal, words: Words): string {
  return [title, gatheringOf(plan, deal, words)].filter((part) => part !== undefined).join(" · ");
}
