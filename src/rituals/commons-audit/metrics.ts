import { z } from "zod";
import { count, measure } from "../../chapter/fields.js";

const whole = () => count(0, 100_000).optional();

/** What an audit counts, in the order of its sheet; all of the chapter together, nobody alone. */
export const metricsSchema = z.strictObject({
  skillsGained: whole().describe("Skills that somebody has now and had not at the audit before."),
  teachersPerSkill: measure(0, 500, "people")
    .optional()
    .describe("How many people, on average, could teach a skill that the chapter has."),
  dependenciesReduced: whole().describe("What the chapter no longer has to buy or ask for outside."),
  monthlyCost: measure(0, 10_000_000, "your own money")
    .optional()
    .describe("What the dependencies that were named cost in a month, after the audit, in your own money."),
  ownInfrastructure: whole().describe("Tools, rooms, servers and the like that members run themselves."),
  weekWithoutPanic: measure(1, 5, "steps")
    .optional()
    .describe("Could we get through a week of disruption without panic? The middle of all answers, 1 to 5."),
  conflictsOpened: whole().describe("Conflicts that came up since the audit before."),
  conflictsResolvedInside: whole().describe("Of these, resolved among ourselves."),
  conflictsReferredOut: whole().describe("Of these, handed to somebody outside."),
  conflictsOpen: whole().describe("Of these, still open."),
  transmissionsCompleted: measure(0, 100, "per cent")
    .optional()
    .describe("Transmission pledges kept, in per cent."),
  hoursGiven: measure(0, 100_000, "hours").optional().describe("Hours that members gave each other."),
  hoursReceived: measure(0, 100_000, "hours").optional().describe("Hours that members say they received."),
});

export type Metrics = z.output<typeof metricsSchema>;
export type MetricId = keyof Metrics;

export const metricIds = Object.keys(metricsSchema.shape) as MetricId[];

/** Where the scale of a metric begins and ends; without an end, where its values leave room for more. */
export function scaleOf(metric: MetricId): { readonly from: number; readonly to?: number } {
  if (metric === "weekWithoutPanic") return { from: 1, to: 5 };
  return metric === "transmissionsCompleted" ? { from: 0, to: 100 } : { from: 0 };
}
