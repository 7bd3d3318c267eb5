import Handlebars from "handlebars";
import { mistake, placeIn, type TemplateSource } from "./template-source.js";

/** Deeply nested parts cost the parser time that grows with the square of their number, and stack. */
const mostParts = 1_000;

/** The statements of a template. Throws a UserError where it cannot be read. */
export function parseTemplate(source: TemplateSource): hbs.AST.Program {
  if ((source.text.match(/\{\{|\(/g)?.length ?? 0) > mostParts) {
    throw mistake(placeIn(source, 1), `a template can have at most ${mostParts} {{…}}.`);
  }
  try {
    return Handlebars.parse(source.text);
  } catch (error) {
    throw explain(error, source);
  }
}

function explain(error: unknown, source: TemplateSource): Error {
  if (!(error instanceof Error)) throw error;
  const { line, column, message, hint } = reasonOf(error, source.text);
  return mistake(placeIn(source, line, column), message, hint);
}

interface Reason {
  readonly line: number;
  readonly column?: number;
  readonly message: string;
  readonly hint?: string;
}

function reasonOf(error: Error, text: string): Reason {
  const { lineNumber, column } = error as Handlebars.Exception;
  if (lineNumber !== undefined) {
    const crossed = /^(.+) doesn't match (.+) - /.exec(error.message);
    return {
      line: lineNumber,
      column: column + 1,
      message: crossed
        ? `{{#${crossed[1]}}} is closed by {{/${crossed[2]}}}.`
        : `${error.message.replace(/ - [\d:]+$/, "")}.`,
    };
  }
  const open = error.message.endsWith("got 'EOF'") ? lastOpenBlock(text) : undefined;
  if (open) return { ...open, hint: `Add {{/${open.name}}} where it ends.` };
  return {
    line: Number(/on line (\d+)/.exec(error.message)?.[1] ?? 1),
    message: "a {{…}} here is incomplete, or holds a sign that does not belong.",
    hint: "Write {{name}}, {{#if name}} … {{/if}}, or \\{{ where the braces themselves should be printed.",
  };
}

function lastOpenBlock(text: string): (Reason & { readonly name: string }) | undefined {
  const open: { name: string; index: number }[] = [];
  for (const { 1: sign, 2: name = "", index } of text.matchAll(/\{\{~?([#/])\s*([\w-]+)/g)) {
    if (sign === "#") open.push({ name, index });
    else open.pop();
  }
  const last = open.at(-1);
  if (!last) return undefined;
  const line = text.slice(0, last.index).split("\n").length;
  return { name: last.name, line, message: `{{#${last.name}}} is never closed.` };
}
