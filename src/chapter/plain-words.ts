import type { z } from "zod";

type Issue = z.core.$ZodRawIssue;

/** What a schema objects to, for people who write a chapter file; used where a schema says nothing itself. */
export function plainWords(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return `write ${kindInWords(issue.expected)}`;
    case "invalid_value":
      return typeof issue.input === "string"
        ? `unknown choice ${quoted(issue.input)}`
        : "is not one of the choices";
    case "too_small":
      return `write ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}${unit(issue.origin)}`;
    case "too_big":
      return `write ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}${unit(issue.origin)}`;
    case "not_multiple_of":
      return `write a multiple of ${issue.divisor}`;
    case "invalid_format":
      return "is not written in the form that is needed here";
    case "invalid_union":
      return "";
    default:
      return undefined;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values, such as { key: value }",
  record: "keys with values, such as { key: value }",
};

export function kindInWords(kind: string): string {
  return kinds[kind] ?? `a value of the kind ${kind}`;
}

/** Long input is cut short, so that a message stays one. */
export function quoted(input: string): string {
  return `"${input.length > 40 ? `${input.slice(0, 40)}…` : input}"`;
}

function unit(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " items" : "";
}

export function unknownKey(key: string): string {
  return `unknown key ${quoted(key)}`;
}
