import { DateTime } from "luxon";

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
  /** A quarter's name on the very day on which it falls. */
  readonly phase: Phase;
}

export function isQuarter(phase: Phase): boolean {
  return phases.indexOf(phase) % 2 === 0;
}

/** The moon at noon of a day (ISO date), by the calendar of a time zone. */
export function moonOn(iso: string, zone = "utc"): Moon {
  const noon = DateTime.fromISO(`${iso}T12:00`, { zone }).toMillis();
  const near = Math.floor((4 * (noon - firstNewMoon)) / (synodicMonth * dayLength));
  const last = [near + 1, near].find((quarter) => quarterTime(quarter) <= noon) ?? near - 1;
  const [begins, ends] = [quarterTime(last), quarterTime(last + 1)];
  const today = [last, last + 1].find(
    (quarter) => DateTime.fromMillis(quarterTime(quarter), { zone }).toISODate() === iso,
  );
  const turns = (last + (noon - begins) / (ends - begins)) / 4;
  const eighth = today === undefined ? 2 * last + 1 : 2 * today;
  return { turn: turns - Math.floor(turns), phase: phases.at(eighth % 8) ?? "new" };
}

const dayLength = 86_400_000;
/** Days from one mean new moon to the next, and the first one of the year 2000 in milliseconds since 1970. */
const synodicMonth = 29.530588861;
const firstNewMoon = (2451550.09766 - 2440587.5) * dayLength;

/** What brings a phase forward or back, in days. */
interface Term {
  readonly new: number;
  readonly full: number;
  readonly half: number;
  /** Multiples of the sun's anomaly, the moon's anomaly and the moon's argument of latitude. */
  readonly of: readonly [sun: number, moon: number, latitude: number];
}

const terms: readonly Term[] = [
  { new: -0.4072, full: -0.40614, half: -0.62801, of: [0, 1, 0] },
  { new: 0.17241, full: 0.17302, half: 0.17172, of: [1, 0, 0] },
  { new: 0.01608, full: 0.01614, half: 0.00862, of: [0, 2, 0] },
  { new: 0.01039, full: 0.01043, half: 0.00804, of: [0, 0, 2] },
  { new: 0.00739, full: 0.00734, half: 0.00454, of: [-1, 1, 0] },
  { new: -0.00514, full: -0.00515, half: -0.01183, of: [1, 1, 0] },
  { new: 0.00208, full: 0.00209, half: 0.00204, of: [2, 0, 0] },
  { new: -0.00111, full: -0.00111, half: -0.0018, of: [0, 1, -2] },
];
/** By how much the first quarter is later than its terms say, and the last earlier. */
const halfShift = 0.00306;

/**
 * When a quarter falls, counted from the first new moon of the year 2000, in milliseconds since 1970: the mean phase
 * and its main periodic terms after Meeus, Astronomical Algorithms (second edition, 1998), chapter 49; right to about
 * five minutes.
 */
function quarterTime(quarter: number): number {
  const k = quarter / 4;
  const century = k / 1236.85;
  const mean = synodicMonth * k + 0.00015437 * century ** 2;
  const eccentricity = 1 - 0.002516 * century - 0.0000074 * century ** 2;
  const angles = [
    2.5534 + 29.1053567 * k,
    201.5643 + 385.81693528 * k + 0.0107582 * century ** 2,
    160.7108 + 390.67050284 * k - 0.0016118 * century ** 2,
  ].map((degrees) => (degrees * Math.PI) / 180);
  const nth = ((quarter % 4) + 4) % 4;
  const kind = nth === 0 ? "new" : nth === 2 ? "full" : "half";
  const shift = terms.reduce((sum, { of, ...term }) => {
    const angle = of.reduce((total, times, index) => total + times * (angles[index] ?? 0), 0);
    return sum + term[kind] * eccentricity ** Math.abs(of[0]) * Math.sin(angle);
  }, 0);
  const half = kind === "half" ? halfShift * (2 - nth) : 0;
  return firstNewMoon + (mean + shift + half) * dayLength;
}
