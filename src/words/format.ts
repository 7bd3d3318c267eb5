import { remembered } from "../remembered.js";

export const dateStyles = ["full", "day-month", "short", "short-year", "month"] as const;
export type DateStyle = (typeof dateStyles)[number];

/** Dates, times, lists and numbers as one language writes them, the same on every machine. */
export interface Format {
  /** From an ISO date. */
  date(iso: string, style: DateStyle): string;
  /** From "18:30". */
  time(clock: string): string;
  list(items: readonly string[]): string;
  number(value: number): string;
  /** Which plural form a count takes, such as `one` or `other`. */
  plural(count: number): Intl.LDMLPluralRule;
  languageName(): string;
}

const dateOptions: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  "day-month": { day: "numeric", month: "long" },
  short: { day: "numeric", month: "short" },
  month: { month: "short" },
  "short-year": { day: "numeric", month: "short", year: "numeric" },
};

const timeOfDay: Intl.DateTimeFormatOptions = { timeStyle: "short" };

/** `en` alone is written as in Britain: day before month, 24 hours. */
export function formatFor(language: string): Format {
  const locale = language === "en" ? "en-GB" : language;
  const dates = remembered((options: Intl.DateTimeFormatOptions) => {
    const fixed = { calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" } as const;
    return new Intl.DateTimeFormat(locale, { ...options, ...fixed });
  });
  const instant = (iso: string, options: Intl.DateTimeFormatOptions) => dates(options).format(new Date(iso));
  const numbers = new Intl.NumberFormat(locale, { numberingSystem: "latn", useGrouping: "min2" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const plurals = new Intl.PluralRules(locale);
  return {
    date: (iso, style) => withoutBritishComma(locale, instant(`${iso}T00:00Z`, dateOptions[style])),
    time: (clock) => unbroken(instant(`2000-01-01T${clock}Z`, timeOfDay)),
    list: (items) => lists.format(items),
    number: (value) => unbroken(numbers.format(value)),
    plural: (count) => plurals.select(count),
    languageName: () => nameOfLanguage(language),
  };
}

/** Without its region: the words of a language serve all of them. */
function nameOfLanguage(language: string): string {
  const { language: base, script } = new Intl.Locale(language);
  const spoken = script === undefined ? base : `${base}-${script}`;
  return new Intl.DisplayNames([language], { type: "language" }).of(spoken) ?? spoken;
}

/** Whether "6:30 PM" and "12 027" have a plain, a narrow or a wide space depends on the version of Node. */
function unbroken(text: string): string {
  return text.replace(/\s/gu, "\u{a0}");
}

/** Whether "Saturday, 13 March" has its comma depends on the version of Node. */
function withoutBritishComma(locale: string, date: string): string {
  return locale.startsWith("en") ? date.replace(/^(\p{L}+), (?=\d)/u, "$1 ") : date;
}
