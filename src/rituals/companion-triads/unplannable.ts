import type { Person } from "../../chapter/chapter.js";
import { UserError } from "../../errors.js";
import { Impossible } from "../../scheduling/index.js";

const explanations = {
  "keep-apart": (round: number, names: string) => ({
    message: `in round ${round} there is no way to keep these people apart: ${names}`,
    hint: "Take back one of the wishes in keepApart, or change who is away.",
  }),
  "too-few": (round: number, names: string) => ({
    message: `round ${round} has too few people for a group of three: ${names || "nobody"}`,
    hint: "Name at least three people.",
  }),
};

/** Who stands in whose way is said on the terminal, by name, and never on paper. */
export function orUserError<Result>(people: readonly Person[], plan: () => Result): Result {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const names = error.people.map((index) => people[index]?.name ?? `number ${index + 1}`).join(", ");
    throw new UserError([
      { path: "rituals.companion-triads", ...explanations[error.reason](error.round, names) },
    ]);
  }
}
