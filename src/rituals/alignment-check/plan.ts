import type { StepLength } from "../../scheduling/running-order.js";
import { type Gathering, planGathering, tablesFor } from "../gathering.js";
import type { PlanInput } from "../ritual.js";
import type { CheckOptions } from "./options.js";

export interface CheckPlan extends Gathering {
  /** Tables of about six, each with a sheet. */
  readonly tables: number;
}

const fewTables = 4;

/** 40 minutes in all. Where many tables read out what they change and what they count, the mirror makes room. */
function stepsFor(tables: number): readonly StepLength[] {
  const many = tables > fewTables;
  return [
    { id: "open", minutes: 5, least: 4 },
    { id: "tactic", minutes: 3, least: 2 },
    { id: "told", minutes: 9, least: 6, most: 15 },
    { id: "win", minutes: 6, least: 4, most: 10 },
    { id: "mirror", minutes: many ? 6 : 8, least: 5, most: 15 },
    { id: "change", minutes: many ? 5 : 4, least: 3 },
    { id: "test", minutes: many ? 3 : 2, least: 2 },
    { id: "close", minutes: 3, least: 2 },
  ];
}

export function planCheck({
  chapter,
  options,
}: Pick<PlanInput<CheckOptions>, "chapter" | "options">): CheckPlan {
  const tables = tablesFor(chapter.people.length);
  return { ...planGathering(stepsFor(tables), options.when), tables };
}
