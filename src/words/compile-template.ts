import { blockStatements, type Run } from "./block-statements.js";
import {
  compileExpression,
  compileMustache,
  compileNamed,
  placeOf,
  type Unit,
} from "./compile-expression.js";
import type { Format } from "./format.js";
import { Output } from "./output.js";
import { parseTemplate } from "./parse-template.js";
import { isGroup } from "./scope.js";
import { mistake, type Place, placeIn, type TemplateSource } from "./template-source.js";
import type { Data } from "./words.js";

export type Template = (data: Data) => Output;

interface TemplateUnit extends Unit {
  partial(name: string, place: Place): Run;
}

type Statement =
  | hbs.AST.ContentStatement
  | hbs.AST.CommentStatement
  | hbs.AST.MustacheStatement
  | hbs.AST.BlockStatement
  | hbs.AST.PartialStatement;

/**
 * Compiles a template to closures. Handlebars only parses: its own compiler makes code of the template, and lets
 * a misspelt name pass inside `{{#if}}` and in arguments.
 */
export function compileTemplate(
  source: TemplateSource,
  format: Format,
  partialOf: (name: string) => TemplateSource | undefined = () => undefined,
): Template {
  const partials = new Map<string, Run | "being compiled">();

  const partial = (name: string, place: Place): Run => {
    const known = partials.get(name);
    if (known === "being compiled") throw mistake(place, `the partial "${name}" includes itself.`);
    if (known) return known;
    const found = partialOf(name);
    if (!found) {
      throw mistake(place, `there is no partial "${name}".`, `It would be a file partials/${name}.hbs.`);
    }
    partials.set(name, "being compiled");
    const run = compileBody(parseTemplate(found), { source: found, format, partial });
    partials.set(name, run);
    return run;
  };

  const run = compileBody(parseTemplate(source), { source, format, partial });
  return (data) => {
    const output = new Output(placeIn(source, 1));
    run({ value: data, named: {}, at: { root: data }, output });
    return output;
  };
}

function compileBody(program: hbs.AST.Program | undefined, unit: TemplateUnit): Run {
  const runs = ((program?.body ?? []) as Statement[]).map((statement) => compileStatement(statement, unit));
  return (scope) => {
    for (const run of runs) run(scope);
  };
}

function compileStatement(statement: Statement, unit: TemplateUnit): Run {
  switch (statement.type) {
    case "ContentStatement":
      return compileContent(statement, unit);
    case "CommentStatement":
      return () => {};
    case "MustacheStatement":
      return compileInsertion(statement, unit);
    case "BlockStatement":
      return compileBlock(statement, unit);
    case "PartialStatement":
      return compilePartial(statement, unit);
    default:
      throw mistake(
        placeOf(statement, unit.source),
        "inline partials and decorators are not supported.",
        "Include a file with {{> name}}.",
      );
  }
}

function compileContent({ value, original, loc }: hbs.AST.ContentStatement, { source }: TemplateUnit): Run {
  const blankLinesBefore = leadingLines(String(original)) - leadingLines(value);
  const place = placeIn(source, loc.start.line + blankLinesBefore);
  return ({ output }) => output.write(value, place);
}

/** Handlebars removes white space around blocks, but keeps the position that the text had with it. */
function leadingLines(text: string): number {
  return (/^\s*/.exec(text)?.[0] ?? "").split("\n").length - 1;
}

function compileInsertion(node: hbs.AST.MustacheStatement, unit: TemplateUnit): Run {
  const place = placeOf(node, unit.source);
  const evaluate = compileMustache(node, unit);
  return (scope) => {
    const value = evaluate(scope) ?? "";
    if (typeof value === "string") scope.output.insert(value, place);
    else if (typeof value === "number") scope.output.insert(unit.format.number(value), place);
    else
      throw mistake(place, "this is neither a text nor a number.", "Use {{#if}}, {{#each}} or {{list …}}.");
  };
}

function compilePartial(node: hbs.AST.PartialStatement, unit: TemplateUnit): Run {
  const place = placeOf(node, unit.source);
  if (node.name.type !== "PathExpression") {
    throw mistake(place, "a partial is named as it is, not chosen by an expression.");
  }
  const run = unit.partial(node.name.original, place);
  const [context] = node.params;
  const evaluate = context && compileExpression(context, unit);
  const named = compileNamed(node.hash, unit);
  return (scope) => {
    scope.output.step(place);
    const value = evaluate ? evaluate(scope) : scope.value;
    run({ ...scope, value: node.hash && isGroup(value) ? { ...value, ...named(scope) } : value, named: {} });
  };
}

function compileBlock(node: hbs.AST.BlockStatement, unit: TemplateUnit): Run {
  const place = placeOf(node, unit.source);
  const block = Object.hasOwn(blockStatements, node.path.original)
    ? blockStatements[node.path.original]
    : undefined;
  if (!block) {
    throw mistake(
      place,
      `unknown block {{#${node.path.original}}}.`,
      `There are ${Object.keys(blockStatements).join(", ")}.`,
    );
  }
  const [subject] = node.params;
  if (!subject || node.params.length > 1 || node.hash) {
    throw mistake(place, `{{#${node.path.original}}} takes one name or one (helper …).`);
  }
  return block({
    evaluate: compileExpression(subject, unit),
    body: compileBody(node.program, unit),
    otherwise: compileBody(node.inverse, unit),
    names: node.program?.blockParams ?? [],
    place,
  });
}
