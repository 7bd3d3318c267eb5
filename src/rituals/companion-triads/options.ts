import { z } from "zod";
import { count, date } from "../../chapter/fields.js";
import { held, history } from "./earlier-rounds.js";

const written = z.strictObject({
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
  history: history
    .optional()
    .describe(
      "Rounds of earlier seasons, so that people meet others: groups of ids, [[[p01, p02, p03], …], …], or { kit: ../winter/kit.json }; people need ids of their own. Default: none.",
    ),
  held: held
    .optional()
    .describe(
      "In mid-season: the first rounds stand as this kit has them, the rest is planned anew: { kit: ../out/canal/kit.json, rounds: 2 }; people need ids of their own. Default: none.",
    ),
});

export const options = written.check(({ value, issues }) => {
  const { held = [], rotations } = value;
  if (held.length <= rotations) return;
  const message = `more rounds than rotations asks for, which is ${rotations}`;
  issues.push({ code: "custom", path: ["held", "rounds"], message, input: held.length });
});

export type TriadOptions = z.output<typeof options>;
