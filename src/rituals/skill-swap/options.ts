import { z } from "zod";
import { count, line, text, when } from "../../chapter/fields.js";

const station = z.strictObject({
  skill: text(60).describe("What is learned there, such as Stop a bleeding."),
  teacher: line(80).optional().describe("Who teaches: a person's name or id. Default: a line to write on."),
  seats: count(1, 200).describe("How many can learn there at once."),
});

export type StationOptions = z.output<typeof station>;

export const options = z.strictObject({
  when: when()
    .optional()
    .describe("Date and time of the swap, or a list of them: 2027-02-20 14:00. Default: lines to write on."),
  rounds: count(1, 4).default(2).describe("How many stations everyone gets to. Default: 2."),
  stations: z
    .array(station)
    .min(1, "write at least one station")
    .max(26, "write at most 26 stations")
    .optional()
    .describe(
      "Where skills are taught. Default: up to three stations to fill in by pen, with seats for all.",
    ),
  pledgeDays: count(1, 60)
    .default(29)
    .describe("Days until what was learned is passed on. Default: 29, about one moon."),
});

export type SkillSwapOptions = z.output<typeof options>;
