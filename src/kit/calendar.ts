import { utf8ToBytes } from "@noble/hashes/utils.js";
import { createEvents, type DateArray } from "ics";
import { DateTime } from "luxon";
import { type Chapter, textIn } from "../chapter/chapter.js";
import type { KitEvent } from "../rituals/ritual.js";
import type { Words } from "../words/words.js";
import { eventTitle, type PlannedEvent } from "./events.js";
import type { KitFile } from "./manifest.js";

export interface CalendarInput {
  readonly chapter: Chapter;
  readonly kitId: string;
  readonly language: string;
  readonly events: readonly PlannedEvent[];
  readonly wordsOf: (ritual: string) => Words;
}

/** The season as an iCalendar file (RFC 5545), the same bytes for the same chapter; undefined without dates. */
export function calendarFile({
  chapter,
  kitId,
  language,
  events,
  wordsOf,
}: CalendarInput): KitFile | undefined {
  if (events.length === 0) return undefined;
  const place = chapter.place === undefined ? {} : { location: textIn(chapter.place, language) };
  const { error, value } = createEvents(
    events.map((event, index) => ({
      uid: `${kitId}-${index + 1}@chapterkit`,
      title: eventTitle(event, wordsOf(event.ritual)),
      productId: "chapterkit",
      calName: textIn(chapter.name, language),
      timestamp: 0,
      ...place,
      ...timesOf(event, chapter.timezone),
    })),
  );
  if (error || !value) throw error ?? new Error("The calendar is empty.");
  return { file: calendarName(language), bytes: utf8ToBytes(value) };
}

export function calendarName(language: string): string {
  return `${language}/calendar.ics`;
}

/** A day, or an hour in the chapter's time zone; without a zone the hour is that of whoever reads it. */
function timesOf({ date, time, minutes }: KitEvent, timezone: string | undefined) {
  if (time === undefined) {
    const next = DateTime.fromISO(date, { zone: "utc" }).plus({ days: 1 });
    const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
    return { start: [year, month, day] as DateArray, end: [next.year, next.month, next.day] as DateArray };
  }
  const begins = DateTime.fromISO(`${date}T${time}`, { zone: timezone ?? "utc" }).toUTC();
  const type = timezone === undefined ? ("local" as const) : ("utc" as const);
  return {
    start: [begins.year, begins.month, begins.day, begins.hour, begins.minute] as DateArray,
    startInputType: type,
    startOutputType: type,
    duration: { minutes: Math.ceil(minutes ?? 60) },
  };
}
