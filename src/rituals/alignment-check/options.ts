import { z } from "zod";
import { when } from "../../chapter/fields.js";

export const options = z.strictObject({
  when: when()
    .optional()
    .describe("Date and time of the check, or a list of them: 2027-05-08 10:00. Default: lines to write on."),
});

export type CheckOptions = z.output<typeof options>;
