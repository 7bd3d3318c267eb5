import { sessionEvents } from "../events.js";
import { defineRitual } from "../ritual.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { type AuditPlan, planAudit } from "./plan.js";

const plain = {
  stock: "plain",
  sides: 1,
  finishing: [],
  afterwards: "keep",
  copies: () => 1,
  holdsNames: () => false,
} as const;

/** Sheets of the whole room; a sheet of a person or of one table never carries a code. */
const codedOncePerSession = (kind: string) => (plan: AuditPlan) =>
  plan.sessions.map((_, index) => ({ kind, number: index + 1 }));

export const commonsAudit = defineRitual({
  id: "commons-audit",
  mark,
  options,
  plan: planAudit,
  events: ({ scripts }) => scripts.flatMap(({ sessions, order }) => sessionEvents(sessions, order.minutes)),
  artifacts: [
    {
      id: "script",
      ...plain,
      sides: 2,
      finishing: ["staple"],
      // One for the host, one for the privacy steward.
      copies: () => 2,
      pages: async () => (await import("./script.js")).AuditScript,
    },
    {
      id: "capacity-sheet",
      ...plain,
      afterwards: "shred",
      copies: (plan, { people }) => people.length * plan.sessions.length,
      pages: async () => (await import("./capacity-sheet.js")).CapacitySheet,
    },
    {
      id: "tally",
      ...plain,
      afterwards: "shred",
      copies: (plan) => plan.tables * plan.sessions.length,
      pages: async () => (await import("./tally.js")).Tally,
    },
    {
      id: "wall-map",
      ...plain,
      finishing: ["cut", "hang"],
      pages: async () => (await import("./wall-map.js")).WallMap,
    },
    {
      id: "redundancies-and-gaps",
      ...plain,
      codes: codedOncePerSession("redundancies-and-gaps"),
      pages: async () => (await import("./redundancies-and-gaps.js")).RedundanciesAndGaps,
    },
    {
      id: "metrics",
      ...plain,
      codes: codedOncePerSession("metrics"),
      pages: async () => (await import("./metrics-sheet.js")).MetricsSheet,
    },
    {
      id: "moves",
      ...plain,
      finishing: ["hang"],
      codes: codedOncePerSession("moves"),
      pages: async () => (await import("./moves.js")).Moves,
    },
  ],
  describe: (plan, _roster, words) => [
    words.label("describe.categories", {
      count: plan.categories?.length ?? words.labels("categories").length,
    }),
    words.label("describe.fragile", { count: plan.minimumHolders }),
    ...(plan.lastTime === null
      ? []
      : [words.label("describe.last-time", { date: words.date(plan.lastTime.date, "short-year") })]),
  ],
});
