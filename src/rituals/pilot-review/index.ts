import { sessionEvents } from "../events.js";
import { defineRitual, plainSheet } from "../ritual.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { planReview } from "./plan.js";

export const pilotReview = defineRitual({
  id: "pilot-review",
  mark,
  options,
  plan: planReview,
  events: ({ sessions, order }) => sessionEvents(sessions, order.minutes),
  artifacts: [
    {
      id: "script",
      ...plainSheet,
      sides: 2,
      finishing: ["staple"],
      pages: async () => (await import("./script.js")).ReviewScript,
    },
    {
      id: "review-sheet",
      ...plainSheet,
      afterwards: "return",
      codes: ({ sessions }) => sessions.map((_, index) => ({ kind: "review", number: index + 1 })),
      pages: async () => (await import("./review-sheet.js")).ReviewSheet,
    },
  ],
  describe: ({ sessions, order }, _, words) => [
    words.label("describe", { count: sessions.length, minutes: order.minutes }),
  ],
});
