import { namesArePrinted, namesOnWalls } from "../../chapter/people.js";
import { dayEvent, sessionEvents } from "../events.js";
import { type Artifact, defineRitual, plainSheet } from "../ritual.js";
import { mark } from "./mark.js";
import { sheetsPerStation } from "./names.js";
import { options } from "./options.js";
import { planSkillSwap, pledgeCount, type SkillSwapPlan } from "./plan.js";

const script: Artifact<SkillSwapPlan> = {
  id: "script",
  ...plainSheet,
  sides: 2,
  finishing: ["staple"],
  // The host reads it, the carer knows it.
  copies: () => 2,
  pages: async () => (await import("./script.js")).SkillSwapScript,
};

const stationSigns: Artifact<SkillSwapPlan> = {
  id: "station-signs",
  ...plainSheet,
  finishing: ["hang"],
  holdsNames: ({ stations }, chapter) =>
    namesOnWalls(chapter) && stations.some(({ teacher }) => teacher !== undefined),
  pages: async () => (await import("./station-signs.js")).StationSigns,
};

const whoGoesWhere: Artifact<SkillSwapPlan> = {
  id: "who-goes-where",
  ...plainSheet,
  finishing: ["hang"],
  afterwards: "shred",
  pages: async () => (await import("./who-goes-where.js")).WhoGoesWhere,
};

const doorList: Artifact<SkillSwapPlan> = {
  id: "door-list",
  ...plainSheet,
  afterwards: "shred",
  copies: (_, chapter) => (namesArePrinted(chapter) ? 1 : 0),
  holdsNames: (_, chapter) => namesArePrinted(chapter),
  pages: async () => (await import("./door-list.js")).DoorList,
};

const skillSheet: Artifact<SkillSwapPlan> = {
  id: "skill-sheet",
  ...plainSheet,
  copies: sheetsPerStation,
  pages: async () => (await import("./skill-sheet.js")).SkillSheet,
};

const pledges: Artifact<SkillSwapPlan> = {
  id: "pledges",
  ...plainSheet,
  stock: "card",
  finishing: ["cut"],
  codes: (plan, chapter) =>
    Array.from({ length: pledgeCount(plan, chapter) }, (_, index) => ({ kind: "pledge", number: index + 1 })),
  pages: async () => (await import("./pledges.js")).Pledges,
};

const chain: Artifact<SkillSwapPlan> = {
  // Initials are written on it, so it has no code.
  id: "chain",
  ...plainSheet,
  stock: "card",
  finishing: ["cut"],
  pages: async () => (await import("./chain.js")).Chain,
};

const moonWheel: Artifact<SkillSwapPlan> = {
  id: "moon-wheel",
  ...plainSheet,
  finishing: ["hang"],
  pages: async () => (await import("./moon-wheel.js")).MoonWheel,
};

const tally: Artifact<SkillSwapPlan> = {
  id: "tally",
  ...plainSheet,
  codes: ({ sessions }) => sessions.map(({ number }) => ({ kind: "tally", number })),
  pages: async () => (await import("./tally.js")).Tally,
};

export const skillSwap = defineRitual({
  id: "skill-swap",
  mark,
  options,
  plan: planSkillSwap,
  events: ({ sessions, order }) => [
    ...sessionEvents(sessions, order.minutes),
    ...sessions.flatMap(({ days }) => dayEvent(days.at(-1)?.date, "due")),
  ],
  artifacts: [script, stationSigns, whoGoesWhere, doorList, skillSheet, pledges, chain, moonWheel, tally],
  describe: ({ sessions, stations }, roster, words) => {
    const numbers = (ids: readonly string[]) => words.list(ids.map((id) => String(roster.number(id))));
    return sessions.flatMap(({ rounds, missed, date }) => [
      ...(date === undefined ? [] : [words.date(date, "full")]),
      ...rounds.map(({ number, groups }) =>
        words.label("describe.round", {
          round: number,
          groups: stations
            .map(({ letter }, station) => `${letter} ${numbers(groups[station] ?? []) || "–"}`)
            .join("; "),
        }),
      ),
      ...missed.map(({ person, teaches }) =>
        words.label("describe.missed", { who: numbers([person]), rounds: teaches }),
      ),
    ]);
  },
});
