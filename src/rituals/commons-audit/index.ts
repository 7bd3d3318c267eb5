import { sessionEvents } from "../events.js";
import { defineRitual, plainSheet } from "../ritual.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { type AuditPlan, planAudit } from "./plan.js";

/** Sheets of the whole room; a sheet of a person or of one table never carries a code. */
const codedOncePerSession = (kind: string) => (plan: AuditPlan) =>
  plan.sessions.map((_, index) => ({ kind, number: index + 1 }));

/** For whoever begins again, or comes unexpected. */
const spareSheets = 3;

/** What the whole room fills goes into the chapter's folder, and is brought to the next audit. */
const roomSheet = { ...plainSheet, afterwards: "return" } as const;

export const commonsAudit = defineRitual({
  id: "commons-audit",
  mark,
  options,
  plan: planAudit,
  events: ({ scripts }) => scripts.flatMap(({ sessions, order }) => sessionEvents(sessions, order.minutes)),
  artifacts: [
    {
      id: "script",
      ...plainSheet,
      sides: 2,
      finishing: ["staple"],
      // One for the host, one for the privacy steward.
      copies: () => 2,
      pages: async () => (await import("./script.js")).AuditScript,
    },
    {
      id: "capacity-sheet",
      ...plainSheet,
      afterwards: "shred",
      copies: (plan, { people }) => (people.length + spareSheets) * plan.sessions.length,
      pages: async () => (await import("./capacity-sheet.js")).CapacitySheet,
    },
    {
      id: "tally",
      ...plainSheet,
      afterwards: "shred",
      copies: (plan) => plan.tables * plan.sessions.length,
      pages: async () => (await import("./tally.js")).Tally,
    },
    {
      id: "wall-map",
      ...roomSheet,
      finishing: ["cut", "hang"],
      pages: async () => (await import("./wall-map.js")).WallMap,
    },
    {
      id: "redundancies-and-gaps",
      ...roomSheet,
      codes: codedOncePerSession("redundancies-and-gaps"),
      pages: async () => (await import("./redundancies-and-gaps.js")).RedundanciesAndGaps,
    },
    {
      id: "metrics",
      ...roomSheet,
      codes: codedOncePerSession("metrics"),
      pages: async () => (await import("./metrics-sheet.js")).MetricsSheet,
    },
    {
      id: "moves",
      ...roomSheet,
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
