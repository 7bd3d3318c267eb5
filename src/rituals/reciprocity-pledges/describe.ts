import type { Words } from "../../words/words.js";
import type { Roster } from "../ritual.js";
import type { PledgesPlan } from "./plan.js";

/** The rings by number, and how good the deals are, for the terminal alone. */
export function describePledges({ deals, quality }: PledgesPlan, roster: Roster, words: Words): string[] {
  const { circles, ownCards, mutualPairs, companions, repeats, relaxedHistory } = quality;
  return [
    ...deals.map(({ date, requests, ring, mending: { rule, request, offer } }) =>
      words.label("describe.deal", {
        date: date === undefined ? words.label("describe.undated") : words.date(date, "full"),
        pairs: requests.length,
        ring: ring.map((id) => roster.number(id)).join(" → "),
        goes: words.label(`dealing.ring-goes.${rule}`, { request, offer }),
      }),
    ),
    words.label("describe.circles", { count: circles }),
    words.label("describe.own", { ownCards, mutualPairs }),
    words.label("describe.met", { companions, repeats }),
    ...(relaxedHistory > 0 ? [words.label("describe.relaxed", { count: relaxedHistory })] : []),
  ];
}
