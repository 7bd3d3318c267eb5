import type { Chapter } from "../chapter/chapter.js";
import type { Problem } from "../errors.js";
import type { PlannedEvent } from "./events.js";

/** What a facilitator may have overlooked; a kit is made all the same. */
export function kitWarnings(chapter: Chapter, events: readonly PlannedEvent[]): Problem[] {
  return [...sameHour(events), ...beforeTheSeason(events), ...noSupport(chapter)];
}

function sameHour(events: readonly PlannedEvent[]): Problem[] {
  return events.flatMap((event, index) => {
    const twin = events
      .slice(0, index)
      .find(({ date, time }) => time !== undefined && date === event.date && time === event.time);
    if (twin === undefined) return [];
    const hour = `${event.date} ${event.time}`;
    const other = twin.ritual === event.ritual ? "another of its sessions" : twin.ritual;
    return [
      {
        path: `rituals.${event.ritual}`,
        message: `${other} begins at the same hour, ${hour}.`,
        hint: "Nobody can be at both.",
      },
    ];
  });
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
