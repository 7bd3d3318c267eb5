import type { Format } from "./format.js";
import { functions } from "./functions.js";
import { isGroup, type Scope } from "./scope.js";
import { mistake, type Place, placeIn, type TemplateSource } from "./template-source.js";
import type { Data } from "./words.js";

/** What is needed to compile one file. */
export interface Unit {
  readonly source: TemplateSource;
  readonly format: Format;
}

export type Evaluate = (scope: Scope) => unknown;

export function placeOf({ loc: { start } }: hbs.AST.Node, source: TemplateSource): Place {
  return placeIn(source, start.line, start.column + 1);
}

export function compileExpression(node: hbs.AST.Expression, unit: Unit): Evaluate {
  switch (node.type) {
    case "PathExpression":
      return compilePath(node as hbs.AST.PathExpression, unit);
    case "SubExpression":
      return compileCall(node as hbs.AST.SubExpression, unit);
    case "StringLiteral":
    case "NumberLiteral":
    case "BooleanLiteral": {
      const { value } = node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral;
      return () => value;
    }
    default:
      throw mistake(placeOf(node, unit.source), "undefined and null cannot be written in a template.");
  }
}

/** `name` alone is looked up, `name` with arguments is called: data may have a `date` of its own. */
export function compileMustache(node: hbs.AST.MustacheStatement, unit: Unit): Evaluate {
  const isCall = node.params.length > 0 || node.hash !== undefined;
  return isCall ? compileCall(node, unit) : compileExpression(node.path, unit);
}

export function compileNamed(hash: hbs.AST.Hash | undefined, unit: Unit): (scope: Scope) => Data {
  const pairs = (hash?.pairs ?? []).map(({ key, value }) => [key, compileExpression(value, unit)] as const);
  return (scope) => Object.fromEntries(pairs.map(([key, evaluate]) => [key, evaluate(scope)]));
}

function compileCall(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, unit: Unit): Evaluate {
  const place = placeOf(node, unit.source);
  const name = "original" in node.path ? String(node.path.original) : "";
  const called = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!called) {
    throw mistake(place, `unknown helper "${name}".`, `There are ${Object.keys(functions).join(", ")}.`);
  }
  const values = node.params.map((param) => compileExpression(param, unit));
  const named = compileNamed(node.hash, unit);
  const refuse = (message: string) => mistake(place, `${name}: ${message}`);
  return (scope) => {
    scope.output.step(place);
    return called({
      values: values.map((evaluate) => evaluate(scope)),
      named: named(scope),
      format: unit.format,
      refuse,
    });
  };
}

function compilePath(node: hbs.AST.PathExpression, { source }: Unit): Evaluate {
  const place = placeOf(node, source);
  return (scope) => {
    scope.output.step(place);
    return node.parts.reduce<unknown>(
      (group, part) => lookUp(group, part, node.original, place),
      start(node, scope, place),
    );
  };
}

/** Where the first part of a path is looked up. */
function start(
  { original, parts, depth, data }: hbs.AST.PathExpression,
  scope: Scope,
  place: Place,
): unknown {
  let level: Scope | undefined = scope;
  for (let up = depth; up > 0; up--) level = level?.parent;
  if (!level) throw mistake(place, `"${original}" goes up further than there are blocks.`);
  if (data) return level.at;
  const isRelative = /^(\.|this\b)/.test(original);
  return !isRelative && Object.hasOwn(scope.named, parts[0] ?? "") ? scope.named : level.value;
}

function lookUp(group: unknown, part: string, original: string, place: Place): unknown {
  if (!isGroup(group)) {
    throw mistake(
      place,
      `"${original}": there is no "${part}" in it.`,
      "Ask with {{#if …}} first if it can be empty.",
    );
  }
  const value = Object.hasOwn(group, part) ? group[part] : undefined;
  if (value === undefined) {
    const known = Object.keys(group).join(", ");
    throw mistake(place, `unknown name "${original}".`, known === "" ? undefined : `Known here: ${known}.`);
  }
  return value;
}
