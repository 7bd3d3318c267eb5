import { actionAndCare } from "./action-and-care/index.js";
import { affinityGroups } from "./affinity-groups/index.js";
import { alignmentCheck } from "./alignment-check/index.js";
import { caretakingRoles } from "./caretaking-roles/index.js";
import { commonsAudit } from "./commons-audit/index.js";
import { companionTriads } from "./companion-triads/index.js";
import { failureFeast } from "./failure-feast/index.js";
import { pilotReview } from "./pilot-review/index.js";
import { reciprocityPledges } from "./reciprocity-pledges/index.js";
import type { Ritual } from "./ritual.js";
import { skillSwap } from "./skill-swap/index.js";
import { storiesInTheDark } from "./stories-in-the-dark/index.js";
import { strengthRecognition } from "./strength-recognition/index.js";

/** In print order. */
export const rituals: readonly Ritual[] = [
  companionTriads,
  reciprocityPledges,
  failureFeast,
  commonsAudit,
  storiesInTheDark,
  skillSwap,
  caretakingRoles,
  affinityGroups,
  strengthRecognition,
  actionAndCare,
  alignmentCheck,
  pilotReview,
];
