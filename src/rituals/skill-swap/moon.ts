export const phases = [
  "new",
  "waxing-crescent",
  "first-quarter",
  "waxing-gibbous",
  "full",
  "waning-gibbous",
  "last-quarter",
  "waning-crescent",
] as const;
export type Phase = (typeof phases)[number];

export interface Moon {
  /** 0 and 1 at new moon, 0.5 at full moon. */
  readonly turn: number;
  readonly phase: Phase;
}

/** Days from one mean new moon to the next, and the Julian date of one (6 January 2000). */
const synodicMonth = 29.530588853;
const newMoon = 2451550.09765;

/** The Julian date of noon on 1 January 1970, UTC. */
const epochNoon = 2440588;

/** How far from a quarter of the turn a day still bears its name, in days. */
const quarterSpan = 1;

/**
 * The mean moon at noon UTC of a day (ISO date), after Meeus, Astronomical Algorithms (1991), chapter 49, without
 * the periodic terms: right to about half a day.
 */
export function moonOn(iso: string): Moon {
  const days = Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + epochNoon - newMoon;
  const turn = days / synodicMonth - Math.floor(days / synodicMonth);
  return { turn, phase: phaseAt(turn) };
}

/** The quarter that is nearest on this very day; undefined on the days between. */
export function quarterOf({ turn }: Moon): Phase | undefined {
  const nearest = Math.round(turn * 4);
  const isNearest = Math.abs(turn * 4 - nearest) * (synodicMonth / 4) <= 0.5;
  return isNearest ? phases[(2 * nearest) % 8] : undefined;
}

function phaseAt(turn: number): Phase {
  const nearest = Math.round(turn * 4);
  const away = (turn * 4 - nearest) * (synodicMonth / 4);
  const eighth = Math.abs(away) <= quarterSpan ? 2 * nearest : 2 * Math.floor(turn * 4) + 1;
  return phases[eighth % 8] ?? "new";
}
