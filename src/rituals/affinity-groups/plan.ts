import type { StepLength } from "../../scheduling/running-order.js";
import { type Gathering, planGathering } from "../gathering.js";
import type { PlanInput } from "../ritual.js";
import type { GroupOptions } from "./options.js";

/** How many groups, never who. */
export interface GroupsPlan {
  readonly groups: number;
  readonly founding: Gathering;
  readonly assembly: Gathering;
  /** Rows on each page of the assembly's grid, as even as can be. */
  readonly gridPages: readonly (readonly number[])[];
}

const foundingSteps: readonly StepLength[] = [
  { id: "who", minutes: 15, least: 10, most: 25 },
  { id: "limits", minutes: 15, least: 10, most: 25 },
  { id: "hold", minutes: 10, least: 6 },
  { id: "decide", minutes: 10, least: 6 },
  { id: "support", minutes: 10, least: 8 },
  { id: "contact", minutes: 5, least: 3 },
  { id: "close", minutes: 5, least: 3 },
];

const mostRowsOnAPage = 3;

/** Five to twelve belong to a group. */
const peopleInAGroup = 8;

export function planGroups({
  chapter,
  options,
}: Pick<PlanInput<GroupOptions>, "chapter" | "options">): GroupsPlan {
  const { groups = groupsFor(chapter.people.length), founding, assembly } = options;
  return {
    groups,
    founding: planGathering(foundingSteps, founding),
    assembly: planGathering(assemblySteps(groups), assembly),
    gridPages: spread(groups, Math.ceil(groups / mostRowsOnAPage)),
  };
}

function groupsFor(people: number): number {
  return Math.min(24, Math.max(2, Math.round(people / peopleInAGroup)));
}

/** Two minutes for each spoke; the opening comes before anyone speaks. */
function assemblySteps(groups: number): StepLength[] {
  return [
    { id: "open", minutes: 5, least: 4 },
    { id: "share", minutes: 2 * groups, least: groups },
    { id: "harms", minutes: 10, least: 6, most: 20 },
    { id: "resources", minutes: 15, least: 8, most: 25 },
    { id: "close", minutes: 5, least: 3 },
  ];
}

/** The numbers from 1 to `count`, in order on so many pages. */
function spread(count: number, pages: number): number[][] {
  return Array.from({ length: pages }, (_, page) => {
    const from = Math.round((page * count) / pages);
    const until = Math.round(((page + 1) * count) / pages);
    return Array.from({ length: until - from }, (_, row) => from + row + 1);
  });
}
