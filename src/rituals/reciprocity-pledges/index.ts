import type { Chapter } from "../../chapter/chapter.js";
import { dayEvent, sessionEvents } from "../events.js";
import { type CodedItem, defineRitual } from "../ritual.js";
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
      stock: "plain",
      sides: 2,
      flip: "long-edge",
      finishing: ["staple"],
      afterwards: "keep",
      copies: () => 2,
      holdsNames: () => false,
      pages: async () => (await import("./script.js")).Script,
    },
    {
      id: "cards",
      stock: "card",
      sides: 2,
      flip: "chapter",
      finishing: ["cut"],
      afterwards: "return",
      copies: () => 1,
      holdsNames: () => false,
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
      stock: "card",
      sides: 1,
      finishing: ["cut"],
      afterwards: "return",
      copies: () => 1,
      holdsNames: () => false,
      pages: async () => (await import("./stubs.js")).Stubs,
    },
    {
      id: "dealing-table",
      stock: "plain",
      sides: 1,
      finishing: ["staple", "seal"],
      afterwards: "shred",
      copies: () => 1,
      holdsNames: (_, chapter) => bearsNames(chapter),
      pages: async () => (await import("./dealing-table.js")).DealingTable,
    },
    {
      id: "attendance",
      stock: "plain",
      sides: 1,
      finishing: [],
      afterwards: "keep",
      copies: ({ attendance }) => (attendance ? 1 : 0),
      holdsNames: () => false,
      pages: async () => (await import("./attendance.js")).AttendanceSheet,
    },
    {
      id: "follow-up",
      stock: "plain",
      sides: 1,
      finishing: ["staple"],
      afterwards: "keep",
      copies: () => 1,
      holdsNames: () => false,
      codes: ({ deals }: PledgesPlan) =>
        deals.map((deal): CodedItem => ({ kind: "follow-up", number: deal.number })),
      pages: async () => (await import("./follow-up.js")).FollowUp,
    },
    {
      id: "loop-check",
      stock: "plain",
      sides: 1,
      finishing: [],
      afterwards: "keep",
      copies: () => 1,
      holdsNames: () => false,
      pages: async () => (await import("./loop-check.js")).LoopCheck,
    },
    {
      id: "circle-of-care",
      stock: "plain",
      sides: 1,
      finishing: ["hang"],
      afterwards: "keep",
      copies: () => 1,
      holdsNames: () => false,
      pages: async () => (await import("./circle-of-care.js")).CircleOfCare,
    },
  ],
  describe: describePledges,
});

function bearsNames({ names, people }: Chapter): boolean {
  return names !== "numbers" && people.some(({ name }) => name !== undefined);
}
