import { sessionEvents } from "../events.js";
import { defineRitual, plainSheet } from "../ritual.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { planRecognition } from "./plan.js";

export const strengthRecognition = defineRitual({
  id: "strength-recognition",
  mark,
  options,
  plan: planRecognition,
  events: ({ sessions, order }) => sessionEvents(sessions, order.minutes),
  artifacts: [
    {
      id: "script",
      ...plainSheet,
      sides: 2,
      finishing: ["staple"],
      pages: async () => (await import("./script.js")).RecognitionScript,
    },
    {
      id: "poster",
      ...plainSheet,
      finishing: ["hang"],
      pages: async () => (await import("./poster.js")).Poster,
    },
    {
      // A name is written on each, so none has a code.
      id: "cards",
      ...plainSheet,
      stock: "card",
      finishing: ["cut"],
      pages: async () => (await import("./cards.js")).Cards,
    },
    {
      id: "tally",
      ...plainSheet,
      codes: ({ sessions }) => sessions.map((_, index) => ({ kind: "tally", number: index + 1 })),
      pages: async () => (await import("./tally.js")).Tally,
    },
    {
      id: "newsletter-prompt",
      ...plainSheet,
      afterwards: "shred",
      copies: ({ sessions }) => sessions.length,
      pages: async () => (await import("./newsletter-prompt.js")).NewsletterPrompt,
    },
  ],
  describe: ({ cardsPerAct, order }, _, words) => [
    words.label("describe", { count: cardsPerAct, minutes: order.minutes }),
  ],
});
