import { z } from "zod";
import { when } from "../../chapter/fields.js";

export const options = z.strictObject({
  when: when()
    .optional()
    .describe(
      "Date and time of the review, or a list of them: 2027-04-17 18:30. Default: lines to write on.",
    ),
});

export type ReviewOptions = z.output<typeof options>;
