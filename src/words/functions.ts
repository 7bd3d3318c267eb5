import type { UserError } from "../errors.js";
import { dateStyles, type Format } from "./format.js";
import type { Data } from "./words.js";

export interface Call {
  readonly values: readonly unknown[];
  /** `one="person" other="people"` */
  readonly named: Data;
  readonly format: Format;
  readonly refuse: (message: string) => UserError;
}

/** What a template can call, as `{{date starts "short"}}` or `{{#if (is confidentiality "open")}}`. */
export const functions: Readonly<Record<string, (call: Call) => unknown>> = {
  is({ values, refuse }) {
    if (values.length !== 2) throw refuse('write two values, as in (is confidentiality "open").');
    return values[0] === values[1];
  },

  date({ values: [iso, wanted = "full"], format, refuse }) {
    const style = dateStyles.find((known) => known === wanted);
    if (!style) throw refuse(`the styles are ${dateStyles.join(", ")}.`);
    if (typeof iso !== "string" || !/^\d{4}-\d\d-\d\d$/.test(iso)) {
      throw refuse("the value is not a date such as 2027-03-14.");
    }
    return format.date(iso, style);
  },

  time({ values: [clock], format, refuse }) {
    if (typeof clock !== "string" || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) {
      throw refuse("the value is not a time such as 18:30.");
    }
    return format.time(clock);
  },

  list({ values: [items], format, refuse }) {
    if (!Array.isArray(items) || !items.every((item) => typeof item === "string")) {
      throw refuse("the value is not a list of texts.");
    }
    return format.list(items);
  },

  plural({ values: [count], named, format, refuse }) {
    if (typeof count !== "number") throw refuse("the value is not a number.");
    const form = named[format.plural(count)] ?? named.other;
    if (typeof form !== "string") throw refuse('write plural count one="person" other="people".');
    return form;
  },
};
