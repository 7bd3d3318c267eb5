import { dayEvent } from "../events.js";
import { type Artifact, defineRitual, foldedOnce, plainSheet } from "../ritual.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { type CarePlan, planCare } from "./plan.js";

/** Nothing here carries a code: whoever scans one near an action says that they were there. */
type Uncoded = Omit<Artifact<CarePlan>, "codes">;

const sheet = {
  stock: "plain",
  sides: 1,
  finishing: [],
  afterwards: "keep",
  copies: () => 1,
  holdsNames: () => false,
} as const;

const artifacts: readonly Uncoded[] = [
  {
    id: "cycle",
    ...plainSheet,
    ...sheet,
    afterwards: "shred",
    pages: async () => (await import("./cycle.js")).Cycle,
  },
  {
    id: "script",
    ...plainSheet,
    ...sheet,
    sides: 2,
    finishing: ["staple"],
    // Whoever leads reads it, the carer knows it.
    copies: () => 2,
    pages: async () => (await import("./script.js")).CareScript,
  },
  {
    id: "landing-checklist",
    ...plainSheet,
    ...sheet,
    afterwards: "shred",
    pages: async () => (await import("./landing-checklist.js")).LandingChecklist,
  },
  {
    // Names are written on it by hand, in the room.
    id: "buddy-slips",
    ...plainSheet,
    ...sheet,
    finishing: ["cut"],
    afterwards: "shred",
    pages: async () => (await import("./buddy-slips.js")).BuddySlips,
  },
  {
    id: "reactions",
    ...plainSheet,
    ...sheet,
    sides: 2,
    flip: "short-edge",
    finishing: (chapter) => (chapter.print.text === "large" ? ["fold", "nest"] : foldedOnce(chapter)),
    copies: (_, { people }) => people.length,
    pages: async () => (await import("./reactions.js")).Reactions,
  },
  {
    id: "rest-pledge",
    ...plainSheet,
    ...sheet,
    stock: "card",
    finishing: ["cut"],
    pages: async () => (await import("./rest-pledge.js")).RestPledge,
  },
  {
    id: "review-sheet",
    ...plainSheet,
    ...sheet,
    // It goes into the chapter's folder.
    afterwards: "return",
    pages: async () => (await import("./review-sheet.js")).ReviewSheet,
  },
];

export const actionAndCare = defineRitual({
  id: "action-and-care",
  mark,
  options,
  plan: planCare,
  events: ({ dates }) =>
    dates === undefined
      ? []
      : [...dayEvent(dates.recovery.from, "recovery"), ...dayEvent(dates.review.from, "review")],
  artifacts,
  describe: ({ dates }, _, words) =>
    dates === undefined
      ? [words.label("describe.without-dates")]
      : [
          words.label("describe.dates", {
            recovery: words.date(dates.recovery.from, "short"),
            review: words.date(dates.review.from, "short"),
            rest: words.date(dates.restUntil, "short"),
          }),
        ],
});
