import { commonsAudit } from "./commons-audit/index.js";
import { companionTriads } from "./companion-triads/index.js";
import { failureFeast } from "./failure-feast/index.js";
import { reciprocityPledges } from "./reciprocity-pledges/index.js";
import type { Ritual } from "./ritual.js";

/** In print order. */
export const rituals: readonly Ritual[] = [companionTriads, reciprocityPledges, failureFeast, commonsAudit];
