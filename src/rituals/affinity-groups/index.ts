import { sessionEvents } from "../events.js";
import { type Artifact, defineRitual, foldedOnce, plainSheet } from "../ritual.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { type GroupsPlan, planGroups } from "./plan.js";

/** No codes: whatever is scanned near a group says that there is one. */
type Uncoded = Omit<Artifact<GroupsPlan>, "codes">;

const foundingScript: Uncoded = {
  id: "founding-script",
  ...plainSheet,
  sides: 2,
  finishing: ["staple"],
  copies: ({ groups }) => groups,
  pages: async () => (await import("./scripts.js")).FoundingScript,
};

const groupCard: Uncoded = {
  id: "group-card",
  ...plainSheet,
  stock: "card",
  sides: 2,
  flip: "short-edge",
  finishing: foldedOnce,
  afterwards: "shred",
  copies: ({ groups }) => groups,
  pages: async () => (await import("./group-card.js")).GroupCard,
};

const roleCards: Uncoded = {
  id: "role-cards",
  ...plainSheet,
  stock: "card",
  finishing: ["cut"],
  pages: async () => (await import("./role-cards.js")).RoleCards,
};

const buddySlips: Uncoded = {
  id: "buddy-slips",
  ...plainSheet,
  finishing: ["cut"],
  afterwards: "shred",
  pages: async () => (await import("./buddy-slips.js")).BuddySlips,
};

const assemblyScript: Uncoded = {
  id: "assembly-script",
  ...plainSheet,
  sides: 2,
  finishing: ["staple"],
  // One for the facilitator, one for the scribe.
  copies: () => 2,
  pages: async () => (await import("./scripts.js")).AssemblyScript,
};

const spokeReport: Uncoded = {
  id: "spoke-report",
  ...plainSheet,
  finishing: ["cut"],
  afterwards: "shred",
  pages: async () => (await import("./spoke-report.js")).SpokeReport,
};

const assemblyGrid: Uncoded = {
  id: "assembly-grid",
  ...plainSheet,
  finishing: ["hang"],
  afterwards: "shred",
  pages: async () => (await import("./assembly-grid.js")).AssemblyGrid,
};

export const affinityGroups = defineRitual({
  id: "affinity-groups",
  mark,
  options,
  plan: planGroups,
  events: ({ founding, assembly }) => [
    ...sessionEvents(founding.sessions, founding.order.minutes, "founding"),
    ...sessionEvents(assembly.sessions, assembly.order.minutes, "assembly"),
  ],
  artifacts: [foundingScript, groupCard, roleCards, buddySlips, assemblyScript, spokeReport, assemblyGrid],
  describe: ({ groups, founding, assembly }, _, words) => [
    words.label("describe", {
      count: groups,
      founding: founding.order.minutes,
      assembly: assembly.order.minutes,
    }),
  ],
});
