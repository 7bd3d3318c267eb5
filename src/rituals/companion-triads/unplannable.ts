import type { Person } from "../../chapter/chapter.js";
import { called } from "../../chapter/people.js";
import { UserError } from "../../errors.js";
import { Impossible } from "../../scheduling/index.js";

const explanations = {
  "keep-apart": (round: number, names: string) => ({
    path: "keepApart",
    message: `in round ${round} of the companion triads no seating keeps these people apart: ${names}.`,
    hint: "Remove one of the wishes in keepApart, or change who is away.",
  }),
  "too-few": (_: number, names: string) => ({
    path: "people",
    message: `companion-triads needs at least three people, not only ${names || "nobody"}.`,
    hint: "Invite somebody, or leave this ritual out.",
  }),
};

/** Who stands in whose way is said on the terminal, by name, and never on paper. */
export function orUserError<Result>(people: readonly Person[], plan: () => Result): Result {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const whom = error.people.flatMap((index) => people[index] ?? []);
    const explain = explanations[error.reason];
    throw new UserError([explain(error.round, whom.map(called).join(", "))]);
  }
}
