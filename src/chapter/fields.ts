import { z } from "zod";
import { wrongWithDate } from "./calendar-date.js";
import { cleaned, wrongWithText } from "./clean-text.js";
import { language } from "./languages.js";
import { plainScalar } from "./plain-scalar.js";

const written = z.union([z.string(), z.number()]);

/** One line of text, the same in every language. Digits count as text, so that `value: 988` needs no quotes. */
export function line(most = 300) {
  return written.transform((input, context) => {
    const text = cleaned(String(input));
    const message = isLossy(input)
      ? "is read as a number, not as text; put quotes around it"
      : wrongWithText(text, most);
    if (message === undefined) return text;
    context.addIssue({ code: "custom", message, input });
    return z.NEVER;
  });
}

/** `18.30` would be printed as 18.3. */
function isLossy(input: string | number): boolean {
  return typeof input === "number" && !Number.isSafeInteger(input);
}

const perLanguage = new WeakSet<object>();

/** A text for all languages of the chapter, or one per language. */
export function text(most = 300) {
  const translations = z.record(language(), line(most)).transform((texts) => {
    perLanguage.add(texts);
    return texts;
  });
  return z.union([line(most), translations]);
}

/** Tells a text per language from other mappings, in what came out of a schema. */
export function isPerLanguage(value: object): value is Readonly<Record<string, string>> {
  return perLanguage.has(value);
}

/** A whole number. */
export function count(least: number, most: number) {
  const error = `write a whole number from ${least} to ${most}`;
  return z.int({ error, abort: true }).min(least, { error, abort: true }).max(most, error);
}

/** A number with or without decimals. */
export function measure(least: number, most: number, unit: string) {
  const error = `write a number of ${unit} from ${least} to ${most}`;
  return z.number(error).min(least, { error, abort: true }).max(most, error);
}

const dateForm = "write the date as year-month-day, such as 2027-02-06";

/** `2027-02-06`, kept as it is written. */
export function date() {
  return z
    .string(dateForm)
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: dateForm, abort: true })
    .check(({ value, issues }) => {
      const message = wrongWithDate(value);
      if (message) issues.push({ code: "custom", message, input: value });
    });
}

export interface Moment {
  /** `2027-02-06` */
  readonly date: string;
  /** `18:00`; a session's own clock time, in no time zone. */
  readonly time?: string;
}

const momentForm = "write a date and, if you know it, a time: 2027-02-06 18:00";

/** `2027-02-06`, `2027-02-06 18:00`, or a list of them; always gives a list. */
export function when() {
  const moment = z
    .string(momentForm)
    .regex(/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/, { error: momentForm, abort: true })
    .transform((input, context): Moment => {
      const [date = "", time] = input.split(" ");
      const message = wrongWithDate(date) ?? wrongWithTime(time);
      if (message) context.addIssue({ code: "custom", message, input });
      return time === undefined ? { date } : { date, time };
    });
  const several = z.array(moment).min(1, momentForm).max(200, "write at most 200 dates");
  return z.union([moment.transform((only) => [only]), several]);
}

function wrongWithTime(time = "00:00"): string | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? undefined : "write a time from 00:00 to 23:59";
}

/** A list; a few short words or numbers may also stand in one text, as in a CSV cell: `es en`, `es; en`. */
export function several<S extends z.ZodType>(item: S) {
  const inOneText = written.transform((input) => words(input) as z.input<S>[]).pipe(z.array(item));
  return z.union([z.array(item).max(500, "write at most 500"), inOneText]);
}

function words(input: string | number): (string | number)[] {
  return String(input)
    .split(/[\s;,]+/)
    .filter(Boolean)
    .map(plainScalar);
}

const fileForm = 'name a .csv or .yaml file, such as "people.csv"';

/** The content itself or `{ file: people.csv }`, which the loader replaces by that file's content. */
export function fromFile<S extends z.ZodType>(content: S) {
  const file = z
    .unknown()
    .meta({ type: "string", description: "A .csv or .yaml file, its path as seen from the chapter file." });
  const reference = z.strictObject({ file }).transform(({ file }, context) => {
    context.issues.push({ ...referenceIssue(file), input: file, continue: true });
    return z.NEVER;
  });
  return z.union([content, reference]);
}

/** The schema asks for the file by an issue, because only the loader may read it. */
function referenceIssue(file: unknown) {
  const path = ["file"];
  if (file === undefined) {
    return { code: "invalid_type", expected: "string", path, message: fileForm } as const;
  }
  const isName = typeof file === "string" && /^[^\p{C}]{1,300}\.(csv|ya?ml)$/iu.test(file);
  if (!isName) return { code: "custom", path, message: fileForm } as const;
  return { code: "custom", message: "a file stands here", params: { wantedFile: file } } as const;
}

/** Windows keeps the first for devices, JavaScript the last for objects. */
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d|constructor)$/;
const slugForm = "use small letters a-z, digits and single hyphens, such as canal-street";

/** A name that is safe in file names and addresses. */
export function slug(most = 40) {
  return written.transform(String).pipe(
    z
      .string()
      .max(most, `use at most ${most} characters`)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, slugForm)
      .refine((id) => !isReservedName(id), "is a word that computers keep for themselves; choose another"),
  );
}

export function isReservedName(id: string): boolean {
  return reservedNames.test(id);
}
