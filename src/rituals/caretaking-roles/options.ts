import { z } from "zod";
import { count, date } from "../../chapter/fields.js";

export const options = z.strictObject({
  starts: date()
    .optional()
    .describe("The first day of the first term, such as 2027-02-01. Default: lines to write the dates on."),
  weeksPerTerm: count(1, 13).default(4).describe("How many weeks a term lasts. Default: 4."),
  terms: count(1, 52).default(6).describe("How many terms are planned. Default: 6."),
  custodians: count(1, 6)
    .optional()
    .describe("How many custodians serve in a term. Default: one for every twelve people, six at most."),
  confidenceKeepers: count(2, 4)
    .default(2)
    .describe(
      "How many confidence keepers serve in a term; two at least, so that one can be avoided. Default: 2.",
    ),
});

export type CaretakingOptions = z.output<typeof options>;
