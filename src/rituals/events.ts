import type { KitEvent } from "./ritual.js";

/** One event for each session that has a date, lasting as long as its running order. */
export function sessionEvents(
  sessions: readonly { readonly date?: string; readonly time?: string }[],
  minutes: number,
  label?: string,
): KitEvent[] {
  return sessions.flatMap(({ date, time }) =>
    date === undefined
      ? []
      : [{ date, minutes, ...(time !== undefined && { time }), ...(label !== undefined && { label }) }],
  );
}

/** An event without an hour: a day on which something begins or is due. */
export function dayEvent(date: string | undefined, label: string): KitEvent[] {
  return date === undefined ? [] : [{ date, label }];
}
