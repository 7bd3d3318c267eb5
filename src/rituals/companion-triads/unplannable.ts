import type { Person } from "../../chapter/chapter.js";
import { type Explain, orUserError } from "../unplannable.js";

const explanations: Record<"keep-apart" | "too-few", Explain> = {
  "keep-apart": (round, { names }) => ({
    path: "keepApart",
    message: `in round ${round} of the companion triads no seating keeps these people apart: ${names}.`,
    hint: "Remove one of the wishes in keepApart, or change who is away.",
  }),
  "too-few": (_, { names }) => ({
    path: "people",
    message: `companion-triads needs at least three people, not only ${names || "nobody"}.`,
    hint: "Invite somebody, or leave this ritual out.",
  }),
};

export function orRefuse<Result>(people: readonly Person[], plan: () => Result): Result {
  return orUserError(people, explanations, plan);
}
