import { z } from "zod";
import { when } from "../../chapter/fields.js";

export const options = z.strictObject({
  actionEnds: when()
    .refine((moments) => moments.length === 1, "write one date and, if you know it, a time: 2027-05-15 16:00")
    .optional()
    .describe(
      "When the action is over, such as 2027-05-15 16:00; all care is counted from it, and it stands in no calendar. Default: lines to write on.",
    ),
});

export type CareOptions = z.output<typeof options>;
