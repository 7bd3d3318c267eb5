import type { z } from "zod";
import { kindInWords } from "./plain-words.js";
import type { Path } from "./source.js";

type Issue = z.core.$ZodIssue;
type Union = Extract<Issue, { code: "invalid_union" }>;

/** An issue without others inside it. */
export type FlatIssue = Exclude<Issue, Union>;

/** Of what may stand in a place, keeps the objections of that one form which was evidently meant. */
export function flatIssues(issues: readonly Issue[], above: Path = []): FlatIssue[] {
  return issues.flatMap((issue): FlatIssue[] => {
    const path = [...above, ...issue.path];
    if (issue.code === "invalid_key") return flatIssues(issue.issues, path);
    if (issue.code !== "invalid_union") return [{ ...issue, path }];
    const [closest] = issue.errors
      .map((form) => ({ form, misfit: misfit(form) }))
      .sort((a, b) => a.misfit - b.misfit);
    if (closest && closest.misfit < Infinity) return flatIssues(closest.form, path);
    return [{ code: "invalid_type", expected: "", path, message: noForm(issue), input: issue.input }];
  });
}

/** How many keys are foreign or lacking; infinite where a value is of another kind altogether. */
function misfit(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.path.length === 1 && isMissing(issue)) return sum + 1;
    if (issue.path.length > 0) return sum;
    if (issue.code === "unrecognized_keys") return sum + issue.keys.length;
    if (issue.code === "invalid_union") return sum + Math.min(...issue.errors.map(misfit));
    return isOfAnotherKind(issue) ? Infinity : sum;
  }, 0);
}

export function isMissing(issue: Issue): boolean {
  return (issue.code === "invalid_type" || issue.code === "invalid_value") && issue.input === undefined;
}

function isOfAnotherKind(issue: Issue): boolean {
  if (issue.code === "invalid_value")
    return issue.values.every((value) => typeof value !== typeof issue.input);
  return issue.code === "invalid_type";
}

/** Nothing that may stand here is of this kind. */
function noForm(union: Union): string {
  const own = ownMessage(union);
  if (own !== undefined) return own;
  const accepted = new Set(acceptedKinds(union));
  if (accepted.has("string") && typeof union.input === "boolean") {
    return "is read as true or false, not as text; put quotes around it";
  }
  if (accepted.has("string")) accepted.delete("number");
  return `write ${[...new Set([...accepted].map(kindInWords))].join(", or ")}`;
}

/** What a schema says itself, or one inside it. */
function ownMessage(union: Union): string | undefined {
  if (union.message !== "") return union.message;
  return union.errors
    .flat()
    .map((issue) =>
      issue.code === "invalid_union" && issue.path.length === 0 ? ownMessage(issue) : undefined,
    )
    .find((message) => message !== undefined);
}

function acceptedKinds(union: Union): string[] {
  return union.errors.flat().flatMap((issue) => {
    if (issue.path.length > 0) return [];
    if (issue.code === "invalid_union") return acceptedKinds(issue);
    return issue.code === "invalid_type" ? [issue.expected] : [];
  });
}
