import type { Person } from "../chapter/chapter.js";
import { called } from "../chapter/people.js";
import { type Problem, UserError } from "../errors.js";
import { Impossible } from "../scheduling/index.js";

/** What a ritual says where nothing can be planned: in which round, session or term, and who stands in whose way. */
export type Explain = (round: number, who: { readonly names: string; readonly count: number }) => Problem;

/** Who stands in whose way is said on the terminal, by name, and never on paper. */
export function orUserError<Result>(
  people: readonly Person[],
  explanations: Readonly<Record<Impossible["reason"], Explain>>,
  plan: () => Result,
): Result {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const names = error.people.flatMap((index) => people[index] ?? []).map(called);
    const explain = explanations[error.reason];
    throw new UserError([explain(error.round, { names: names.join(", "), count: names.length })]);
  }
}
