import type { Scope } from "./scope.js";
import { mistake, type Place } from "./template-source.js";

/** Writes a compiled part of a template to the scope's output. */
export type Run = (scope: Scope) => void;

interface BlockParts {
  readonly evaluate: (scope: Scope) => unknown;
  readonly body: Run;
  readonly otherwise: Run;
  readonly names: readonly string[];
  readonly place: Place;
}

export const blockStatements: Readonly<Record<string, (parts: BlockParts) => Run>> = {
  if({ evaluate, body, otherwise }) {
    return (scope) => (isThere(evaluate(scope)) ? body(scope) : otherwise(scope));
  },

  unless({ evaluate, body, otherwise }) {
    return (scope) => (isThere(evaluate(scope)) ? otherwise(scope) : body(scope));
  },

  with({ evaluate, body, otherwise, names }) {
    return (scope) => {
      const value = evaluate(scope);
      if (isThere(value)) body(within(scope, value, names, [value]));
      else otherwise(scope);
    };
  },

  each({ evaluate, body, otherwise, names, place }) {
    return (scope) => {
      const items = evaluate(scope) ?? [];
      if (!Array.isArray(items)) throw mistake(place, "{{#each}} needs a list.");
      if (items.length === 0) otherwise(scope);
      items.forEach((item, index) => {
        scope.output.step(place);
        const at = { ...scope.at, index, first: index === 0, last: index === items.length - 1 };
        body({ ...within(scope, item, names, [item, index]), at });
      });
    };
  },
};

function within(scope: Scope, value: unknown, names: readonly string[], values: readonly unknown[]): Scope {
  const named = Object.fromEntries(names.map((name, index) => [name, values[index]]));
  return { ...scope, value, parent: scope, named: { ...scope.named, ...named } };
}

/** What Handlebars counts as true: anything but false, nothing, an empty text, 0 and an empty list. */
function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
