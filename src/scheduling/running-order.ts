/** A step of a session before it has a place in time; minutes may be fractions. */
export interface StepLength {
  readonly id: string;
  readonly minutes: number;
  /** What it may be shortened to. */
  readonly least: number;
  /** What it may be lengthened to, where that is of use. */
  readonly most?: number;
}

export interface Step extends StepLength {
  /** Minutes from the start. */
  readonly at: number;
  /** `HH:MM`, when the session has a clock time. */
  readonly clock?: string;
}

/** A session in time, so that a translation of its words cannot change it. */
export interface RunningOrder {
  readonly steps: readonly Step[];
  readonly minutes: number;
  readonly leastMinutes: number;
  readonly ends?: string;
  readonly leastEnds?: string;
}

/** Lays steps end to end; `starts` is `HH:MM` as it is written, without a time zone. */
export function planRunningOrder(lengths: readonly StepLength[], starts?: string): RunningOrder {
  const steps: Step[] = [];
  let at = 0;
  for (const length of lengths) {
    steps.push({ ...length, at, ...(starts !== undefined && { clock: clockAfter(starts, at) }) });
    at += length.minutes;
  }
  const leastMinutes = lengths.reduce((sum, { least }) => sum + least, 0);
  return {
    steps,
    minutes: at,
    leastMinutes,
    ...(starts !== undefined && {
      ends: clockAfter(starts, at),
      leastEnds: clockAfter(starts, leastMinutes),
    }),
  };
}

/** Minutes from the beginning of a step to the end. */
export function minutesFrom({ steps, minutes }: RunningOrder, id: string): number {
  return minutes - (steps.find((step) => step.id === id)?.at ?? 0);
}

/** The clock so many minutes later, past midnight too; seconds are dropped. */
export function clockAfter(starts: string, minutes: number): string {
  const [hour = 0, minute = 0] = starts.split(":").map(Number);
  const total = (hour * 60 + minute + Math.floor(minutes + 1e-9)) % (24 * 60);
  return `${pad(Math.floor(total / 60))}:${pad(total % 60)}`;
}

/** Minutes from the start as `0:45` or `1:05`, for a session without a clock time. */
export function runningTime(minutes: number): string {
  const whole = Math.floor(minutes + 1e-9);
  return `${Math.floor(whole / 60)}:${pad(whole % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
