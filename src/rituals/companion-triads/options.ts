import { z } from "zod";
import { count, date } from "../../chapter/fields.js";

export const options = z.strictObject({
  starts: date()
    .optional()
    .describe("The first day of the first round, such as 2027-02-01. Default: lines to write the dates on."),
  rotations: count(1, 52)
    .default(4)
    .describe("How many rounds are planned; in each, people sit with others. Default: 4."),
  weeksPerRotation: count(1, 26)
    .default(9)
    .describe("How many weeks a round lasts, with one meeting a week. Default: 9."),
  minutes: count(20, 90)
    .default(40)
    .describe("How long three people meet each week; 20 is the shortest form. Default: 40."),
  remainder: z
    .enum(["fours", "pairs"])
    .default("fours")
    .describe("Whether those left over make threes into fours or sit as pairs. Default: fours."),
});

export type TriadOptions = z.output<typeof options>;
