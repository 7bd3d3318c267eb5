import { z } from "zod";
import { count, fromFile, line, several, slug } from "./fields.js";
import { language } from "./languages.js";

const round = count(1, 200);

const person = z
  .strictObject({
    id: slug()
      .optional()
      .describe("A short id that stays the same when the list changes. Default: p01, p02 … by position."),
    name: line(80).describe("The name as it is printed."),
    speaks: several(language())
      .refine((codes) => codes.length > 0, "name a language, or leave this out")
      .optional()
      .describe("Languages by code, [es, en] or es en. Default: the chapter's first language."),
    tags: z
      .record(line(40), line(40))
      .default({})
      .describe(
        "What small groups can be mixed by, such as { block: A }; a CSV column tags.block. Default: none.",
      ),
    fromRound: round
      .optional()
      .describe("The first round of the companion triads they join. Default: the first."),
    untilRound: round
      .optional()
      .describe("The last round of the companion triads they join. Default: the last."),
    awayRounds: several(round)
      .default([])
      .describe("Rounds in which they are away: [2, 5] or 2 5. Default: none."),
    print: z
      .enum(["standard", "large"])
      .default("standard")
      .describe("The text size of their own slips: standard or large. Default: standard."),
  })
  .refine(({ fromRound = 0, untilRound }) => untilRound === undefined || fromRound <= untilRound, {
    path: ["untilRound"],
    error: "they would leave before they join: untilRound comes before fromRound",
  });

const nameOnly = line(80)
  .transform((name): z.input<typeof person> => ({ name }))
  .pipe(person);

const list = z
  .array(z.union([nameOnly, person]))
  .min(1, "name at least one person")
  .max(500, "at most 500 people fit in one kit");

/** Fewer are no triad. */
const fewest = 3;

const numbered = z
  .strictObject({
    count: count(1, 500).describe(
      "How many people take part, from 1 to 500; they are numbers instead of names.",
    ),
    spread: count(1, 10)
      .optional()
      .describe(
        "How many fewer or more may come, from 1 to 10: the first round and the first deal are printed for each number. Default: exactly count come.",
      ),
  })
  .refine(({ count, spread = 0 }) => spread === 0 || count - spread >= fewest, {
    path: ["spread"],
    error: `leaves fewer than ${fewest} people`,
  });

/** People as a list, a file or a count. */
export const peopleSchema = fromFile(z.union([list, numbered], "write a list of names, or { count: 12 }"))
  .prefault({ count: 12 })
  .describe(
    "Who takes part: a list of names; { file: people.csv } with the columns id, name, speaks (es en), fromRound, untilRound, awayRounds (2 5), print and tags.<name>; or { count: 18 }, or { count: 18, spread: 2 } where 16 to 20 may come. Default: { count: 12 }.",
  );

export type PeopleSection = z.output<typeof peopleSchema>;
export type PersonEntry = z.output<typeof person>;
