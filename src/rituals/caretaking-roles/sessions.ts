import { planRunningOrder, type RunningOrder } from "../../scheduling/running-order.js";

/** The running orders of the script's three parts. */
export interface Sessions {
  readonly handover: RunningOrder;
  readonly concern: RunningOrder;
  readonly patterns: RunningOrder;
}

export function planSessions(): Sessions {
  return {
    handover: planRunningOrder([
      { id: "handover-mood", minutes: 5, least: 4 },
      { id: "handover-threads", minutes: 10, least: 6 },
      { id: "handover-triads", minutes: 5, least: 3 },
      { id: "handover-rest", minutes: 5, least: 3 },
      { id: "handover-keys", minutes: 5, least: 4 },
    ]),
    concern: planRunningOrder([
      { id: "concern-limits", minutes: 3, least: 2 },
      { id: "concern-listen", minutes: 14, least: 6 },
      { id: "concern-wish", minutes: 6, least: 3 },
      { id: "concern-next", minutes: 5, least: 3 },
      { id: "concern-close", minutes: 2, least: 1 },
    ]),
    patterns: planRunningOrder([
      { id: "patterns-ourselves", minutes: 4, least: 3 },
      { id: "patterns-count", minutes: 6, least: 4 },
      { id: "patterns-write", minutes: 7, least: 5 },
      { id: "patterns-onward", minutes: 3, least: 2 },
    ]),
  };
}
