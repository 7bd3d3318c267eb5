import { z } from "zod";
import { count, when } from "../../chapter/fields.js";

export const options = z.strictObject({
  groups: count(2, 24)
    .optional()
    .describe(
      "How many groups there are; who belongs to which is nowhere in a file. Default: one for every eight people, two at least.",
    ),
  founding: when()
    .optional()
    .describe(
      "Date and time at which groups are founded, or a list of them: 2027-02-13 14:00. Default: lines to write on.",
    ),
  assembly: when()
    .optional()
    .describe(
      "Date and time at which the groups' spokes meet, or a list of them: 2027-02-27 18:00. Default: lines to write on.",
    ),
});

export type GroupOptions = z.output<typeof options>;
