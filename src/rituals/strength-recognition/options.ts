import { z } from "zod";
import { when } from "../../chapter/fields.js";

export const options = z.strictObject({
  when: when()
    .optional()
    .describe(
      "Date and time of the gathering, or a list of them: 2027-03-06 19:00. Default: lines to write on.",
    ),
});

export type RecognitionOptions = z.output<typeof options>;
