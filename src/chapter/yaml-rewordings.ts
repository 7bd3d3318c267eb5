import type { ErrorCode } from "yaml";

interface Rewording {
  readonly code: ErrorCode;
  /** Which of the library's messages under that code; all of them when missing. */
  readonly about?: RegExp;
  readonly message: string;
  readonly hint: string;
}

const quoteIt = 'Put quotes around the whole text, such as name: "Canal: our street".';

/** The YAML library's complaints in plain words; the first that fits is said. */
export const rewordings: readonly Rewording[] = [
  {
    code: "TAB_AS_INDENT",
    message: "this line is indented with a tab.",
    hint: "Use spaces at the start of a line, two for each level.",
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    message: "there are two colons in this line.",
    hint: quoteIt,
  },
  {
    code: "BAD_INDENT",
    about: /^Flow/,
    message: "a bracket above is not closed, or closed too far left.",
    hint: "Close every [ with ] and every { with }, indented by at least one space.",
  },
  {
    code: "BAD_INDENT",
    message: "the lines here are not indented alike.",
    hint: "Lines that belong together start in the same column.",
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    message: "a colon is missing here.",
    hint: "Write key: value, with a space behind the colon.",
  },
  {
    code: "BAD_SCALAR_START",
    message: "a text cannot begin with this sign.",
    hint: "Put quotes around the text.",
  },
  {
    code: "BAD_ALIAS",
    message: "a text cannot begin with this sign.",
    hint: "Put quotes around the text.",
  },
  {
    code: "TAG_RESOLVE_FAILED",
    message: "a value that begins with ! is not read here.",
    hint: "If it is text, put quotes around it; if it is a YAML tag, remove it.",
  },
  {
    code: "MULTIPLE_DOCS",
    message: "a second document begins here.",
    hint: "Keep one chapter in a file and remove the line --- or ... between them.",
  },
  {
    code: "BAD_DIRECTIVE",
    message: "a line that begins with % is not read here.",
    hint: "Remove it.",
  },
  {
    code: "NON_STRING_KEY",
    message: "this is not a key.",
    hint: "Write a word and a colon, such as name: Canal Street.",
  },
  {
    code: "BAD_DQ_ESCAPE",
    message: "this backslash is not understood.",
    hint: "Write \\\\ for a backslash, or use single quotes.",
  },
  {
    code: "UNEXPECTED_TOKEN",
    about: /scalar at node end/,
    message: "there is text after the closing quotation mark.",
    hint: "Put quotes around the whole text; inside single quotes an apostrophe is written twice.",
  },
  {
    code: "UNEXPECTED_TOKEN",
    about: /flow-(seq|map)-start at node end/,
    message: "a bracket opens in the middle of a text.",
    hint: 'Put quotes around the whole text, such as url: "https://tracker.example.org/k/{id}".',
  },
  {
    code: "UNEXPECTED_TOKEN",
    about: /, in flow/,
    message: "there is a comma too many.",
    hint: "Remove it.",
  },
  {
    code: "UNEXPECTED_TOKEN",
    about: /flow-(seq|map)-end/,
    message: "a bracket is closed that was never opened.",
    hint: "Remove it, or put quotes around the text.",
  },
  {
    code: "MISSING_CHAR",
    about: /^Missing , /,
    message: "a comma is missing between two items.",
    hint: "Write [Alma, Ben].",
  },
  {
    code: "MISSING_CHAR",
    about: /^Comments/,
    message: "there is no space before the #.",
    hint: "Put a space before a comment, or quotes around the text.",
  },
  {
    code: "MISSING_CHAR",
    about: /^Implicit map keys/,
    message: "a colon is missing here.",
    hint: "Write key: value, with a space behind the colon.",
  },
];
