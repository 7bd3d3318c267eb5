export type { Random } from "../random.js";
export { type Circle, type CircleProblem, type Circles, planCircles } from "./circles.js";
export { type Contradiction, contradictions } from "./contradictions.js";
export type { Deal, Jumps } from "./deal.js";
export type { DealQuality } from "./deal-quality.js";
export { type DealProblem, type PlannedDeal, planDeals } from "./deals.js";
export { type Cost, costOf, meetings } from "./meetings.js";
export { planRota, type Rota, type RotaProblem, type Term } from "./rota.js";
export { planRotation } from "./rotation.js";
export {
  type BrokenWish,
  type Group,
  Impossible,
  type Method,
  type Pair,
  type Remainder,
  type Rotation,
  type RotationProblem,
  type RotationQuality,
  type Round,
} from "./rotation-problem.js";
export { type CardMove, type Splice, takenOut, withLateArrival } from "./splice.js";
export { planStations, type StationProblem, type StationRound } from "./stations.js";
