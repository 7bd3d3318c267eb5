import { sessionEvents } from "../events.js";
import { defineRitual } from "../ritual.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { planReview } from "./plan.js";

const plain = {
  stock: "plain",
  sides: 1,
  finishing: [],
  afterwards: "keep",
  copies: () => 1,
  holdsNames: () => false,
} as const;

export const pilotReview = defineRitual({
  id: "pilot-review",
  mark,
  options,
  plan: planReview,
  events: ({ sessions, order }) => sessionEvents(sessions, order.minutes),
  artifacts: [
    {
      id: "script",
      ...plain,
      sides: 2,
      finishing: ["staple"],
      pages: async () => (await import("./script.js")).ReviewScript,
    },
    {
      id: "review-sheet",
      ...plain,
      codes: ({ sessions }) => sessions.map((_, index) => ({ kind: "review", number: index + 1 })),
      pages: async () => (await import("./review-sheet.js")).ReviewSheet,
    },
  ],
  describe: ({ sessions, order }, _, words) => [
    words.label("describe", { count: sessions.length, minutes: order.minutes }),
  ],
});
