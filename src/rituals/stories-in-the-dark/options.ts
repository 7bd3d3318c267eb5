import { z } from "zod";
import { count, when } from "../../chapter/fields.js";

export const options = z.strictObject({
  when: when()
    .optional()
    .describe("Date and time at which people arrive, or a list of evenings. Default: lines to write on."),
  tellers: count(4, 7)
    .default(6)
    .describe(
      "How many tell a story in one circle, beside its carer; four to seven where the number of people asks for it. Default: 6.",
    ),
  minutesEach: count(2, 5)
    .default(3)
    .describe("How many minutes each teller has, the host included. Default: 3."),
  silenceSeconds: count(30, 60)
    .default(45)
    .describe("How many seconds of silence follow each story. Default: 45."),
});

export type StoriesOptions = z.output<typeof options>;
