import type { Words } from "../../words/words.js";
import type { Deal, PledgesPlan } from "./plan.js";

/** The short date by which cards of several gatherings are told apart; one gathering needs none. */
export function gatheringOf({ deals }: PledgesPlan, { date }: Deal, words: Words): string | undefined {
  return deals.length > 1 && date !== undefined ? words.date(date, "short") : undefined;
}
