import { namesArePrinted, namesOnWalls } from "../../chapter/people.js";
import { dayEvent } from "../events.js";
import { defineRitual, plainSheet } from "../ritual.js";
import { mostTables } from "./companions.js";
import { describeTriads } from "./describe.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { planTriads } from "./plan.js";

export const companionTriads = defineRitual({
  id: "companion-triads",
  mark,
  options,
  plan: planTriads,
  facts: ({ rounds, meetings: weeks, attendance }) => ({
    companions: rounds.map((round) => ({ ...round, weeks })),
    ...(attendance && { attendance }),
  }),
  events: ({ rounds }) =>
    rounds.flatMap(({ number, from }) => dayEvent(from, number === 1 ? "first" : "rotation")),
  artifacts: [
    {
      id: "wall-schedule",
      ...plainSheet,
      finishing: ["hang"],
      holdsNames: (_, chapter) => namesOnWalls(chapter),
      pages: async () => (await import("./wall-schedule.js")).WallSchedule,
    },
    {
      id: "attendance",
      ...plainSheet,
      finishing: ["hang"],
      copies: ({ attendance }) => (attendance ? 1 : 0),
      pages: async () => (await import("./attendance.js")).AttendanceSheet,
    },
    {
      id: "who-meets-whom",
      ...plainSheet,
      finishing: ["hang"],
      pages: async () => (await import("./who-meets-whom.js")).WhoMeetsWhom,
    },
    {
      id: "slips",
      ...plainSheet,
      finishing: ["cut"],
      holdsNames: (_, chapter) => namesArePrinted(chapter),
      pages: async () => (await import("./slips.js")).Slips,
    },
    {
      id: "weekly-card",
      ...plainSheet,
      stock: "card",
      sides: 2,
      flip: "chapter",
      finishing: ["cut", "tear"],
      // A sheet holds four cards, in large print two.
      copies: ({ weeklyCards }, { people, spread = 0, print }) =>
        Math.ceil(((people.length + spread) * weeklyCards) / (print.text === "large" ? 2 : 4)),
      pages: async () => (await import("./weekly-card.js")).WeeklyCard,
    },
    {
      id: "agreement",
      ...plainSheet,
      afterwards: "shred",
      // A fresh one for each table and round: it bears contacts that were for one round only.
      copies: (plan) => mostTables(plan) * plan.rounds.length,
      pages: async () => (await import("./agreement.js")).Agreement,
    },
    {
      id: "script",
      ...plainSheet,
      sides: 2,
      finishing: ["staple"],
      // Threes meet without a facilitator, so each has the words to say.
      copies: mostTables,
      pages: async () => (await import("./script.js")).TriadsScript,
    },
    {
      id: "rotation-day",
      ...plainSheet,
      sides: 2,
      finishing: ["staple"],
      // For the custodian and for the carer.
      copies: () => 2,
      pages: async () => (await import("./rotation-day.js")).RotationDay,
    },
    {
      id: "late-comers",
      ...plainSheet,
      finishing: ["cut"],
      pages: async () => (await import("./late-comers.js")).LateComers,
    },
  ],
  describe: describeTriads,
});
