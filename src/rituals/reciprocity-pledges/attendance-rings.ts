import { numbersWhoMayCome } from "../../chapter/attendance.js";
import type { Chapter } from "../../chapter/chapter.js";
import { randomFrom } from "../../random.js";
import { type Pair, type PlannedDeal, planDeals } from "../../scheduling/index.js";
import type { Attendance } from "../ritual.js";

/** The first deal for one number of people who may come. */
export interface AttendanceRing {
  readonly people: number;
  /** Numbers of people from 1; the request of each goes to the next, the last one's to the first. */
  readonly ring: readonly number[];
  /** How many places on in the ring an offer goes. */
  readonly offersGo: number;
}

/** Each number has a random stream of its own, so that the deal itself is planned as without a spread. */
export function planAttendanceRings(
  chapter: Chapter,
  planned: PlannedDeal | undefined,
  companions: readonly Attendance[],
): AttendanceRing[] {
  const ids = chapter.people.map(({ id }) => id);
  const apart = chapter.keepApart.map(([a, b]): Pair => [ids.indexOf(a), ids.indexOf(b)]);
  const dealFor = (people: number) => {
    if (people === ids.length) return planned;
    const groups = companions.find((one) => one.people === people)?.groups ?? [];
    const problem = {
      people,
      sessions: 1,
      apart: apart.filter((pair) => Math.max(...pair) < people),
      companions: [groups.flatMap((group) => pairsOf(group.map((number) => number - 1)))],
    };
    return planDeals(problem, randomFrom(`${chapter.seed}/reciprocity-pledges/${people}`)).deals[0];
  };
  return numbersWhoMayCome(chapter).flatMap((people) => {
    const deal = dealFor(people)?.deal;
    if (deal === undefined) return [];
    return [{ people, ring: deal.circle.map((person) => person + 1), offersGo: deal.jumps[1] }];
  });
}

export function pairsOf(group: readonly number[]): Pair[] {
  return group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other] as const));
}
