import type { z } from "zod";
import { choiceHint } from "./did-you-mean.js";
import { type Finding, pathText } from "./finding.js";
import { type FlatIssue, flatIssues, isMissing } from "./flat-issues.js";
import { plainWords } from "./plain-words.js";
import type { Path } from "./source.js";
import { type KnownKeys, rememberKeys, unknownKeysIn } from "./unknown-keys.js";

/** A file that stands where its content is meant. */
export interface WantedFile {
  readonly path: Path;
  readonly file: string;
  /** A kit.json stands at the path itself, another file at its key `file`. */
  readonly kind: "content" | "kit";
}

export interface Shape<T> {
  /** Missing where something is wrong. */
  readonly value?: T;
  readonly findings: readonly Finding[];
  readonly wanted: readonly WantedFile[];
}

/** Checks data against a schema; what it objects to is said in plain words. */
export function checkShape<S extends z.ZodType>(schema: S, data: unknown): Shape<z.output<S>> {
  const known: KnownKeys = new Map();
  const checked = schema.safeParse(data, {
    reportInput: true,
    error: (issue) => {
      rememberKeys(known, issue);
      return plainWords(issue);
    },
  });
  if (checked.success) return { value: checked.data, findings: [], wanted: [] };
  const issues = flatIssues(checked.error.issues);
  const unknown = issues.flatMap((issue) => unknownKeysIn(issue, known));
  // A key that is misspelt is not missing too.
  const meant = new Set(unknown.map(({ meant }) => meant && pathText(meant)));
  const others = issues.filter((issue) => !(isMissing(issue) && meant.has(pathText(issue.path))));
  return {
    findings: [...unknown.map(({ finding }) => finding), ...others.flatMap(findingsOf)],
    wanted: issues.flatMap(wantedFiles),
  };
}

function findingsOf(issue: FlatIssue): Finding[] {
  if (issue.code === "unrecognized_keys" || wantedFiles(issue).length > 0) return [];
  const { path, message } = issue;
  if (isMissing(issue)) return [{ path, message: "is missing", hint: sentence(message) }];
  const hint = hintOf(issue);
  return [{ path, message, ...(hint !== undefined && { hint }) }];
}

function hintOf(issue: FlatIssue): string | undefined {
  if (issue.code === "invalid_value" && typeof issue.input === "string") {
    return choiceHint(issue.input, issue.values.map(String));
  }
  const hint: unknown = issue.code === "custom" ? issue.params?.hint : undefined;
  return typeof hint === "string" ? hint : undefined;
}

/** A schema asks for a file by an issue; see `fromFile` and `fromKit`. */
function wantedFiles(issue: FlatIssue): WantedFile[] {
  const params = issue.code === "custom" ? issue.params : undefined;
  const wanted = { content: params?.wantedFile, kit: params?.wantedKit };
  return (["content", "kit"] as const).flatMap((kind) => {
    const file: unknown = wanted[kind];
    return typeof file === "string" ? [{ path: issue.path, file, kind }] : [];
  });
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
