import { sessionEvents } from "../events.js";
import { defineRitual, plainSheet } from "../ritual.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { planCheck } from "./plan.js";

/** No codes: a tactic is nobody's business but the room's. */
export const alignmentCheck = defineRitual({
  id: "alignment-check",
  mark,
  options,
  plan: planCheck,
  events: ({ sessions, order }) => sessionEvents(sessions, order.minutes),
  artifacts: [
    {
      id: "script",
      ...plainSheet,
      sides: 2,
      finishing: ["staple"],
      pages: async () => (await import("./script.js")).CheckScript,
    },
    {
      id: "worksheet",
      ...plainSheet,
      afterwards: "return",
      copies: ({ tables }) => tables,
      pages: async () => (await import("./worksheet.js")).Worksheet,
    },
  ],
  describe: ({ order, tables }, _, words) => [
    words.label("describe", { count: tables, minutes: order.minutes }),
  ],
});
