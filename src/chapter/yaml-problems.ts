import { type Document, visit, type YAMLError } from "yaml";
import { quoted, unknownKey } from "./plain-words.js";
import { isInheritedName } from "./source.js";
import { keyText, startOf } from "./yaml-nodes.js";
import { rewordings } from "./yaml-rewordings.js";

interface PlainProblem {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}

/** What the YAML library objects to and what we do not take of YAML, in words for people who do not know YAML. */
export function plainProblems(document: Document.Parsed): PlainProblem[] {
  // One slip makes the parser stumble on; only its first complaint helps.
  const [stumble, ...others] = [...document.errors, ...document.warnings.filter(matters)];
  return [
    ...oldVersion(document),
    ...(stumble ? [inPlainWords(stumble, others, document)] : []),
    ...references(document),
    ...wrongKeys(document),
  ];
}

/** A closing bracket at the start of a line is bad style, and everyone does it. */
function matters({ code }: YAMLError): boolean {
  return code !== "BAD_INDENT";
}

function oldVersion({ directives }: Document.Parsed): PlainProblem[] {
  const { explicit, version } = directives.yaml;
  if (!explicit || version === "1.2") return [];
  return [{ offset: 0, message: "only YAML 1.2 is read here.", hint: "Remove the line %YAML." }];
}

function references(document: Document.Parsed): PlainProblem[] {
  const found: PlainProblem[] = [];
  visit(document, {
    Alias(_, alias) {
      const hint = "If it is text, put quotes around it; if it is a reference, write out what it stands for.";
      found.push({ offset: startOf(alias), message: "a value that begins with * is not read here.", hint });
    },
  });
  return found;
}

function wrongKeys(document: Document.Parsed): PlainProblem[] {
  const found: PlainProblem[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = keyText(key);
        const offset = startOf(key);
        if (isInheritedName(name))
          found.push({ offset, message: `${unknownKey(name)}.`, hint: "Remove it." });
        if (seen.has(name)) found.push({ offset, ...repeatedKey(name) });
        seen.add(name);
      }
    },
  });
  return found;
}

function repeatedKey(name: string) {
  return { message: `${quoted(name)} stands here twice.`, hint: "Keep one of the two." };
}

function inPlainWords(
  { code, message, pos: [offset] }: YAMLError,
  others: readonly YAMLError[],
  document: Document.Parsed,
): PlainProblem {
  if (/^Missing closing ['"]quote/.test(message)) {
    const hint = "Close it with the same sign at the end of the text.";
    return {
      offset: lastQuote(document),
      message: "a quotation mark is opened here and never closed.",
      hint,
    };
  }
  const isIndentation =
    code === "BLOCK_AS_IMPLICIT_KEY" && others.some((other) => other.code === "MULTILINE_IMPLICIT_KEY");
  const sought = isIndentation ? "BAD_INDENT" : code;
  const known = rewordings.find(
    (rewording) => rewording.code === sought && (rewording.about?.test(message) ?? true),
  );
  if (known) return { offset, message: known.message, hint: known.hint };
  return { offset, message: `this is not valid YAML: ${message}.` };
}

/** An unclosed quote swallows the rest of the file, so it is the last one. */
function lastQuote(document: Document.Parsed): number {
  let start = 0;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith("QUOTE") && range) start = Math.max(start, range[0]);
    },
  });
  return start;
}
