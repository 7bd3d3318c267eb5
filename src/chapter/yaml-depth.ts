import { Lexer } from "yaml";

const mostIndentation = 100;
const mostBrackets = 100;
const beginsText = "\u001f";

/** Where the text is nested so deep that the parser could run out of stack or memory. */
export function tooDeep(text: string): { line: number; message: string; hint: string } | undefined {
  const line = lineTooDeep(text) ?? bracketTooDeep(text);
  if (line === undefined) return undefined;
  return { line, message: "this is nested too deep.", hint: "A chapter file needs a few levels only." };
}

/** Each level of a block starts further right, behind spaces or the signs `-`, `?` and `:`. */
function lineTooDeep(text: string): number | undefined {
  const index = text.split("\n").findIndex((line) => {
    const start = line.search(/[^\s?:-]/);
    return (start === -1 ? line.trimEnd().length : start) > mostIndentation;
  });
  return index === -1 ? undefined : index + 1;
}

function bracketTooDeep(text: string): number | undefined {
  // So few cannot be nested too deep, and most files need no second look.
  if ((text.match(/[[{]/g) ?? []).length <= mostBrackets) return undefined;
  let line = 1;
  let depth = 0;
  let previous = "";
  for (const token of new Lexer().lex(text)) {
    if (previous !== beginsText) depth += bracketStep(token);
    if (depth > mostBrackets) return line;
    line += token.split("\n").length - 1;
    previous = token;
  }
  return undefined;
}

function bracketStep(token: string): number {
  if (token === "[" || token === "{") return 1;
  return token === "]" || token === "}" ? -1 : 0;
}
