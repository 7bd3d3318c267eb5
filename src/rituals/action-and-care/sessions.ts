import { planRunningOrder, type RunningOrder } from "../../scheduling/running-order.js";

/** The running orders of the three meetings. */
export interface Sessions {
  readonly landing: RunningOrder;
  readonly recovery: RunningOrder;
  readonly review: RunningOrder;
}

/** The landing has its clock time on the planner only: the script is not to tell when an action ended. */
export function planSessions(): Sessions {
  return {
    landing: planRunningOrder([
      { id: "landing-arrive", minutes: 5, least: 4 },
      { id: "landing-count", minutes: 5, least: 5 },
      { id: "landing-body", minutes: 10, least: 6 },
      { id: "landing-buddies", minutes: 5, least: 3 },
      { id: "landing-home", minutes: 5, least: 4 },
    ]),
    recovery: planRunningOrder([
      { id: "recovery-arrive", minutes: 20, least: 12, most: 30 },
      { id: "recovery-ground", minutes: 5, least: 4 },
      { id: "recovery-round", minutes: 25, least: 18, most: 35 },
      { id: "recovery-pairs", minutes: 10, least: 6 },
      { id: "recovery-celebrate", minutes: 15, least: 8, most: 25 },
      { id: "recovery-needs", minutes: 10, least: 6 },
      { id: "recovery-close", minutes: 5, least: 4 },
    ]),
    review: planRunningOrder([
      { id: "review-open", minutes: 8, least: 6 },
      { id: "review-rest", minutes: 7, least: 4 },
      { id: "review-silence", minutes: 8, least: 5 },
      { id: "review-helped", minutes: 14, least: 8 },
      { id: "review-setup", minutes: 15, least: 10, most: 25 },
      { id: "review-choose", minutes: 12, least: 8 },
      { id: "review-carry", minutes: 6, least: 4 },
      { id: "review-close", minutes: 5, least: 4 },
    ]),
  };
}
