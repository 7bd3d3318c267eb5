import { sessionEvents } from "../events.js";
import { defineRitual } from "../ritual.js";
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
      stock: "plain",
      sides: 2,
      finishing: ["staple"],
      afterwards: "keep",
      copies: () => 1,
      holdsNames: () => false,
      pages: async () => (await import("./script.js")).CheckScript,
    },
    {
      id: "worksheet",
      stock: "plain",
      sides: 1,
      finishing: [],
      afterwards: "return",
      copies: ({ tables }) => tables,
      holdsNames: () => false,
      pages: async () => (await import("./worksheet.js")).Worksheet,
    },
  ],
  describe: ({ order, tables }, _, words) => [
    words.label("describe", { count: tables, minutes: order.minutes }),
  ],
});
