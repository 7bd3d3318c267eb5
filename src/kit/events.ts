import type { KitEvent, Ritual } from "../rituals/ritual.js";
import type { Words } from "../words/words.js";

export interface PlannedEvent extends KitEvent {
  /** The ritual's id. */
  readonly ritual: string;
}

/** Everything with a date that the chosen rituals hold, in order. */
export function planEvents(
  rituals: readonly Ritual[],
  plan: Readonly<Record<string, unknown>>,
): PlannedEvent[] {
  return rituals
    .flatMap((ritual) =>
      (ritual.events?.(plan[ritual.id]) ?? []).map((event) => ({ ...event, ritual: ritual.id })),
    )
    .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

function sortKey({ date, time, ritual, label }: PlannedEvent): string {
  return [date, time ?? "", ritual, label ?? ""].join(" ");
}

/** What a ritual calls its event; without a label of its own it is the ritual itself. */
export function eventTitle({ label }: KitEvent, words: Words): string {
  return label === undefined ? words.label("title") : words.label(`events.${label}`);
}
