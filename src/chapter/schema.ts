import { z } from "zod";
import { cardFormats, confidentialities, cutGuides, duplexes, namesOnPaper, paperSizes } from "./chapter.js";
import { nearest } from "./did-you-mean.js";
import { fromFile, line, measure, several, slug, text } from "./fields.js";
import { language } from "./languages.js";
import { peopleSchema } from "./people-schema.js";
import { quoted } from "./plain-words.js";
import { wrongWithTrackerUrl } from "./tracker-url.js";

/** What a ritual brings to the chapter file; a list of them is in print order. */
export interface RitualOptions {
  readonly id: string;
  readonly options: z.ZodType;
}

/** A chapter file as it was checked, before what depends on several keys is filled in. */
export type ChapterFile = z.output<ReturnType<typeof chapterSchema>>;

/** The whole chapter file, with the options of the given rituals. */
export function chapterSchema(rituals: readonly RitualOptions[]) {
  return z
    .strictObject({
      format: z
        .literal(1, "write 1, the only format so far")
        .default(1)
        .describe("The version of this file's format. Default: 1."),
      chapter: chapter.describe("Who the kit is for."),
      season: slug()
        .optional()
        .describe("The season, such as spring-2027; it becomes part of the kit's id. Default: none."),
      seed: line(80)
        .optional()
        .describe(
          "Any word or number that the random choices come from: same file, same kit. Default: the kit's id.",
        ),
      tracker: tracker
        .optional()
        .describe("A web page that follows up on codes. Default: none, and no QR codes."),
      paper: paper.prefault({}).describe("What the kit is printed on."),
      printer: fromFile(printer)
        .prefault({})
        .describe(
          "What is particular to your printer, read off the alignment page; or { file: printer.yaml }.",
        ),
      print: print.prefault({}).describe("How the pages look."),
      people: peopleSchema,
      names: z
        .enum(namesOnPaper)
        .default("as-written")
        .describe(
          "How people appear on slips and sheets: as-written, initials or numbers. Default: as-written.",
        ),
      wallNames: z
        .boolean()
        .default(false)
        .describe("Whether wall sheets show names instead of numbers. Default: false."),
      keepApart: z
        .array(wish)
        .max(500, "write at most 500 sets")
        .default([])
        .describe(
          "Sets of people who never share a small group, by name or id: [[Alma, Ben]]. Never printed, never explained. Default: none.",
        ),
      keepTogether: z
        .array(wish)
        .max(500, "write at most 500 sets")
        .default([])
        .describe("Sets of two to four people who always share a small group, by name or id. Default: none."),
      shareALanguage: z
        .boolean()
        .default(false)
        .describe("Whether everyone in a small group must have a language in common. Default: false."),
      mix: several(line(40))
        .default([])
        .describe("Names of tags that small groups cross where possible, such as [block]. Default: none."),
      rituals: ritualsSchema(rituals),
    })
    .describe("A chapter file: from it chapterkit makes a kit of PDFs.");
}

const chapter = z.strictObject({
  id: slug()
    .optional()
    .describe(
      "A short name for files and folders: small letters, digits, hyphens. Default: made from the name.",
    ),
  name: text(80).describe(
    "The chapter's name as it is printed: a text, or one per language: { en: …, es: … }.",
  ),
  place: text(120).optional().describe("Where you meet. Default: a line to write on."),
  timezone: z
    .string('write a time zone, such as "America/Chicago"')
    .check(({ value, issues }) => {
      if (isTimeZone(value)) return;
      const meant = nearest(value, Intl.supportedValuesOf("timeZone"));
      const params = { hint: meant ? `Did you mean "${meant}"?` : "Write one such as America/Chicago." };
      issues.push({ code: "custom", message: `unknown time zone ${quoted(value)}`, params, input: value });
    })
    .optional()
    .describe("The time zone, such as America/Chicago; needed for calendars only. Default: none."),
  languages: several(language())
    .refine((codes) => codes.length > 0 && codes.length <= 12, "name one language or more, at most 12")
    .refine((codes) => new Set(codes).size === codes.length, "the same language stands here twice")
    .transform((codes) => codes as [string, ...string[]])
    .default(["en"])
    .describe("The kit is made once per language: codes such as [es, en-US]. Default: [en]."),
  supportLine: z
    .strictObject({
      label: text(80).describe("What it is, such as Someone to talk to."),
      value: line(60).describe("The telephone number or address."),
    })
    .optional()
    .describe("A help line that is printed where it may be needed. Default: a line to write on."),
  confidentiality: z
    .enum(confidentialities)
    .default("own-experience")
    .describe(
      "What may be told outside: general-experience, own-experience, nothing-leaves or open. Default: own-experience.",
    ),
});

const tracker = z.strictObject({
  url: z
    .string('write an address such as "https://tracker.example.org/k/{id}"')
    .check(({ value, issues }) => {
      const message = wrongWithTrackerUrl(value);
      const params = { hint: "An example: https://tracker.example.org/k/{id}" };
      if (message) issues.push({ code: "custom", message, params, input: value });
    })
    .describe(
      "The address behind each code: https, with {id} where the code's id goes; {kit} is possible too.",
    ),
});

const paper = z.strictObject({
  size: z
    .enum(paperSizes)
    .optional()
    .describe(
      "a4 or letter. Default: letter where the first language names a Letter country (en-US), else a4.",
    ),
  cards: z
    .enum(cardFormats)
    .default("eighth")
    .describe(`The size of cards: ${cardFormats.join(", ")}. Default: eighth (of the sheet).`),
  duplex: z
    .enum(duplexes)
    .default("long-edge")
    .describe(
      "How your printer prints both sides: none, long-edge, short-edge or manual. Default: long-edge.",
    ),
  cutGuides: z
    .enum(cutGuides)
    .default("lines")
    .describe("Where to cut is shown by none, corners or lines. Default: lines."),
});

const printer = z.strictObject({
  margin: measure(0, 25, "millimetres")
    .default(6.35)
    .describe("The edge that your printer cannot print on, in millimetres. Default: 6.35 (a quarter inch)."),
  duplexOffset: z
    .strictObject({
      x: measure(-10, 10, "millimetres").default(0).describe("Millimetres to the right. Default: 0."),
      y: measure(-10, 10, "millimetres").default(0).describe("Millimetres downwards. Default: 0."),
    })
    .prefault({})
    .describe("How far the backs are moved to meet the fronts. Default: not at all."),
});

const print = z.strictObject({
  text: z
    .enum(["standard", "large"])
    .default("standard")
    .describe("The size of the text: standard (12 pt) or large (18 pt). Default: standard."),
  ink: z
    .enum(["full", "low"])
    .default("full")
    .describe("full, or low: outlines instead of fills. Default: full."),
  photocopySafe: z
    .boolean()
    .default(false)
    .describe("Whether pages survive a photocopier: no greys, wider margins. Default: false."),
});

const wish = z.array(line(80)).min(2, "name at least two people").max(500, "name at most 500 people");

const gentleStart = ["companion-triads", "pilot-review"];

function ritualsSchema(rituals: readonly RitualOptions[]) {
  const ids = rituals.map(({ id }) => id);
  const chosen = z.preprocess(
    emptyAsObject,
    z.strictObject(Object.fromEntries(rituals.map(({ id, options }) => [id, options.optional()]))),
  );
  const all = z
    .literal("all")
    .transform((): unknown => withoutOptions(ids))
    .pipe(chosen);
  return z
    .union([chosen, all], "write the rituals as keys, such as pilot-review: {}, or the word all")
    .prefault(withoutOptions(gentleStart.filter((id) => ids.includes(id))))
    .describe(
      `The rituals to print, each with its options: ${ids.join(", ")}; or the word all. Default: ${gentleStart.join(" and ")}.`,
    );
}

function withoutOptions(ids: readonly string[]): Record<string, object> {
  return Object.fromEntries(ids.map((id) => [id, {}]));
}

/** `pilot-review:` with nothing behind it chooses the ritual too. */
function emptyAsObject(rituals: unknown): unknown {
  if (typeof rituals !== "object" || rituals === null || Array.isArray(rituals)) return rituals;
  return Object.fromEntries(Object.entries(rituals).map(([id, options]) => [id, options ?? {}]));
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
