import type { Person } from "../../chapter/chapter.js";
import { type Explain, orUserError } from "../unplannable.js";

const explanations: Record<"keep-apart" | "too-few", Explain> = {
  "keep-apart": (term, { names }) => ({
    path: "keepApart",
    message: `in term ${term} of the caretaking roles too few people may serve together; kept apart are ${names}.`,
    hint: "Name more people, lower custodians or confidenceKeepers, or take back a wish in keepApart.",
  }),
  "too-few": (term, { count }) => ({
    path: "rituals.caretaking-roles",
    message: `term ${term} has too few people for its roles (${count} are there).`,
    hint: "Name more people, or lower custodians or confidenceKeepers.",
  }),
};

export function orRefuse<Result>(people: readonly Person[], plan: () => Result): Result {
  return orUserError(people, explanations, plan);
}
