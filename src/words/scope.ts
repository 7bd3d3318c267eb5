import type { Output } from "./output.js";
import type { Data } from "./words.js";

/** What the names in a part of a template mean. */
export interface Scope {
  /** `this` */
  readonly value: unknown;
  /** `../this` */
  readonly parent?: Scope;
  /** Block parameters: `as |person number|`. */
  readonly named: Data;
  /** `@root`, and within `{{#each}}` also `@index`, `@first`, `@last`. */
  readonly at: Data;
  readonly output: Output;
}

/** Whether names can be looked up in a value. */
export function isGroup(value: unknown): value is Data {
  return typeof value === "object" && value !== null;
}
