import { ExitCode, UserError } from "../errors.js";

export const jsonOption = { type: "boolean", default: false, describe: "Print one JSON value" } as const;

/** An option that has one value; said twice, it is a mistake and not a list. */
export function oneValue<D extends string | undefined>(name: string, describe: string, value: D) {
  return {
    type: "string",
    requiresArg: true,
    describe,
    default: value,
    coerce: (given: string | string[]): string | D => {
      if (!Array.isArray(given)) return given;
      throw new UserError([{ message: `--${name} can be said once only.` }], ExitCode.usage);
    },
  } as const;
}
