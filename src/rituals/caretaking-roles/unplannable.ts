import type { Person } from "../../chapter/chapter.js";
import { called } from "../../chapter/people.js";
import { UserError } from "../../errors.js";
import { Impossible } from "../../scheduling/index.js";

const explanations = {
  "keep-apart": (term: number, people: readonly Person[]) => ({
    path: "keepApart",
    message: `in term ${term} of the caretaking roles too few people may serve together; kept apart are ${people.map(called).join(", ")}.`,
    hint: "Name more people, lower custodians or confidenceKeepers, or take back a wish in keepApart.",
  }),
  "too-few": (term: number, { length }: readonly Person[]) => ({
    path: "rituals.caretaking-roles",
    message: `term ${term} has too few people for its roles (${length} are there).`,
    hint: "Name more people, or lower custodians or confidenceKeepers.",
  }),
};

/** Who stands in whose way is said on the terminal, by name, and never on paper. */
export function orUserError<Result>(people: readonly Person[], plan: () => Result): Result {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const whom = error.people.flatMap((index) => people[index] ?? []);
    throw new UserError([explanations[error.reason](error.round, whom)]);
  }
}
