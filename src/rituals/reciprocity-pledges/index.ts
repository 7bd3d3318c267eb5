import { namesArePrinted } from "../../chapter/people.js";
import { dayEvent, sessionEvents } from "../events.js";
import { type CodedItem, defineRitual, plainSheet } from "../ritual.js";
import { codeKind } from "./code-kind.js";
import { describePledges } from "./describe.js";
import { mark } from "./mark.js";
import { cardKinds, options } from "./options.js";
import { type PledgesPlan, planPledges } from "./plan.js";

export const reciprocityPledges = defineRitual({
  id: "reciprocity-pledges",
  mark,
  options,
  plan: planPledges,
  events: ({ deals, order }) => [
    ...sessionEvents(deals, order.minutes),
    ...deals.flatMap(({ due }) => dayEvent(due, "due")),
  ],
  artifacts: [
    {
      id: "script",
      ...plainSheet,
      sides: 2,
      flip: "long-edge",
      finishing: ["staple"],
      copies: () => 2,
      pages: async () => (await import("./script.js")).Script,
    },
    {
      id: "cards",
      ...plainSheet,
      stock: "card",
      sides: 2,
      flip: "chapter",
      finishing: ["cut"],
      afterwards: "return",
      codes: ({ deals }: PledgesPlan) =>
        deals.flatMap((deal) =>
          cardKinds.flatMap((kind): CodedItem[] =>
            deal.requests.map(({ number }) => ({ kind: codeKind(kind, deal), number })),
          ),
        ),
      pages: async () => (await import("./cards.js")).Cards,
    },
    {
      id: "stubs",
      ...plainSheet,
      stock: "card",
      finishing: ["cut"],
      afterwards: "return",
      pages: async () => (await import("./stubs.js")).Stubs,
    },
    {
      id: "dealing-table",
      ...plainSheet,
      // The script has each day stapled by itself: opening one must not open the next.
      finishing: ["seal"],
      afterwards: "shred",
      holdsNames: (_, chapter) => namesArePrinted(chapter),
      pages: async () => (await import("./dealing-table.js")).DealingTable,
    },
    {
      id: "attendance",
      ...plainSheet,
      copies: ({ attendance }) => (attendance ? 1 : 0),
      pages: async () => (await import("./attendance.js")).AttendanceSheet,
    },
    {
      id: "follow-up",
      ...plainSheet,
      finishing: ["staple"],
      codes: ({ deals }: PledgesPlan) =>
        deals.map((deal): CodedItem => ({ kind: "follow-up", number: deal.number })),
      pages: async () => (await import("./follow-up.js")).FollowUp,
    },
    {
      id: "loop-check",
      ...plainSheet,
      pages: async () => (await import("./loop-check.js")).LoopCheck,
    },
    {
      id: "circle-of-care",
      ...plainSheet,
      finishing: ["hang"],
      pages: async () => (await import("./circle-of-care.js")).CircleOfCare,
    },
  ],
  describe: describePledges,
});
