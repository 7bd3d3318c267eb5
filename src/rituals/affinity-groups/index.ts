import { sessionEvents } from "../events.js";
import { type Artifact, defineRitual } from "../ritual.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { type GroupsPlan, planGroups } from "./plan.js";

/** No codes: whatever is scanned near a group says that there is one. */
type Uncoded = Omit<Artifact<GroupsPlan>, "codes">;

const plain = { stock: "plain", sides: 1, afterwards: "keep", holdsNames: () => false } as const;

const foundingScript: Uncoded = {
  id: "founding-script",
  ...plain,
  sides: 2,
  finishing: ["staple"],
  copies: ({ groups }) => groups,
  pages: async () => (await import("./scripts.js")).FoundingScript,
};

const groupCard: Uncoded = {
  id: "group-card",
  ...plain,
  stock: "card",
  sides: 2,
  flip: "short-edge",
  finishing: ["fold"],
  afterwards: "shred",
  copies: ({ groups }) => groups,
  pages: async () => (await import("./group-card.js")).GroupCard,
};

const roleCards: Uncoded = {
  id: "role-cards",
  ...plain,
  stock: "card",
  finishing: ["cut"],
  copies: () => 1,
  pages: async () => (await import("./role-cards.js")).RoleCards,
};

const buddySlips: Uncoded = {
  id: "buddy-slips",
  ...plain,
  finishing: ["cut"],
  afterwards: "shred",
  copies: () => 1,
  pages: async () => (await import("./buddy-slips.js")).BuddySlips,
};

const assemblyScript: Uncoded = {
  id: "assembly-script",
  ...plain,
  sides: 2,
  finishing: ["staple"],
  // One for the facilitator, one for the scribe.
  copies: () => 2,
  pages: async () => (await import("./scripts.js")).AssemblyScript,
};

const spokeReport: Uncoded = {
  id: "spoke-report",
  ...plain,
  finishing: ["cut"],
  afterwards: "shred",
  copies: () => 1,
  pages: async () => (await import("./spoke-report.js")).SpokeReport,
};

const assemblyGrid: Uncoded = {
  id: "assembly-grid",
  ...plain,
  finishing: ["hang"],
  afterwards: "shred",
  copies: () => 1,
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
