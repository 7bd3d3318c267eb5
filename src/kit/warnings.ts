import type { Chapter } from "../chapter/chapter.js";
import type { Problem } from "../errors.js";
import type { PlannedEvent } from "./events.js";

/** What a facilitator may have overlooked; a kit is made all the same. */
export function kitWarnings(chapter: Chapter, events: readonly PlannedEvent[]): Problem[] {
  return [...clashes(events), ...beforeTheSeason(events), ...noSupport(chapter)];
}

/** Sessions that begin before an earlier one has ended; events come in the order of their beginnings. */
function clashes(events: readonly PlannedEvent[]): Problem[] {
  return events.flatMap((event, index) => {
    const { date, time, ritual } = event;
    if (time === undefined) return [];
    const other = events
      .slice(0, index)
      .find((earlier) => earlier.date === date && (earlier.time === time || minuteOf(time) < endOf(earlier)));
    if (other === undefined) return [];
    const which = other.ritual === ritual ? "another of its sessions" : other.ritual;
    const message =
      other.time === time
        ? `${which} begins at the same hour, ${date} ${time}.`
        : `begins on ${date} at ${time}, while ${which}, from ${other.time}, still goes on.`;
    return [{ path: `rituals.${ritual}`, message, hint: "Nobody can be at both." }];
  });
}

/** Minutes from midnight. */
function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return 60 * hour + minute;
}

function endOf({ time, minutes = 0 }: PlannedEvent): number {
  return time === undefined ? 0 : minuteOf(time) + minutes;
}

/** The season begins with the first round of the triads, where they have dates. */
function beforeTheSeason(events: readonly PlannedEvent[]): Problem[] {
  const starts = events.find(({ ritual }) => ritual === "companion-triads")?.date;
  return events
    .filter(({ date }) => starts !== undefined && date < starts)
    .map(({ ritual, date }) => ({
      path: `rituals.${ritual}`,
      message: `${date} lies before the season, which starts on ${starts}.`,
      hint: "Is the year right?",
    }));
}

function noSupport({ rituals, supportLine }: Chapter): Problem[] {
  if (!Object.hasOwn(rituals, "stories-in-the-dark") || supportLine !== undefined) return [];
  return [
    {
      path: "chapter.supportLine",
      message: "stories-in-the-dark needs someone to turn to, and the chapter names nobody.",
      hint: "The pages leave a line to write on; the script reminds the host to fill it.",
    },
  ];
}
