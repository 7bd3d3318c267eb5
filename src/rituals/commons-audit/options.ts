import { z } from "zod";
import { count, date, text, when } from "../../chapter/fields.js";
import { metricsSchema } from "./metrics.js";

const audit = z.strictObject({
  date: date().describe("The day of that audit."),
  metrics: metricsSchema
    .default({})
    .describe("What it counted; what was not counted is left out. Default: nothing."),
});

export const options = z
  .strictObject({
    when: when()
      .optional()
      .describe("A date and time, or a list of them: 2027-04-10 10:00. Default: lines to write on."),
    categories: z
      .array(text(60))
      .min(1, "name at least one category, or leave the list out")
      .max(60, "name at most 60 categories")
      .optional()
      .describe("What is mapped: [tools, space, childcare]. Default: fifteen, from cooking to first aid."),
    minimumHolders: count(1, 3)
      .default(2)
      .describe("A capacity that fewer people hold is fragile; from 1 to 3. Default: 2."),
    history: z
      .array(audit)
      .max(24, "write at most 24 audits")
      .default([])
      .describe("Earlier audits, each { date, metrics }. Default: none."),
  })
  .check(({ value: { when: sessions, history }, issues }) => {
    const [first] = (sessions ?? []).map((session) => session.date).sort();
    history.forEach(({ date: day }, index) => {
      const path = ["history", index, "date"];
      if (history.findIndex((other) => other.date === day) < index) {
        issues.push({ code: "custom", message: "this day has an audit already", path, input: day });
      } else if (first !== undefined && day >= first) {
        issues.push({ code: "custom", message: `is not before the audit of ${first}`, path, input: day });
      }
    });
  });

export type Options = z.output<typeof options>;
export type EarlierAudit = Options["history"][number];
