import { minutesFrom, planRunningOrder, type RunningOrder } from "../../scheduling/running-order.js";

/** One person's turn and its four parts, in minutes. */
export interface Turn {
  readonly minutes: number;
  readonly act: number;
  readonly doubt: number;
  readonly resource: number;
  readonly echo: number;
}

/** The running orders of a table's two meetings and of the day on which tables change. */
export interface Sessions {
  readonly turn: Turn;
  readonly first: RunningOrder;
  readonly weekly: RunningOrder;
  readonly rotation: RunningOrder;
  /** Of the first of these days, on which nobody has a three to thank yet. */
  readonly firstRotationMinutes: number;
}

const shortestTurn = 5;
const introduction = 3;
/** To open the first day and hand out the slips. */
const welcome = 5;

/** Plans for three. */
export function planSessions(minutes: number): Sessions {
  const turn = planTurn(Math.max(shortestTurn, Math.floor((minutes - 10) / 3)));
  const rotation = planRunningOrder([
    { id: "rotation-thanks", minutes: 10, least: 7, most: 15 },
    { id: "rotation-carry", minutes: 5, least: 3 },
    { id: "rotation-silence", minutes: 1, least: 1 },
    { id: "rotation-tables", minutes: 5, least: 4 },
    { id: "rotation-agreement", minutes: 15, least: 10, most: 25 },
  ]);
  return {
    turn,
    first: planRunningOrder([
      { id: "first-introductions", minutes: 3 * introduction, least: 6, most: 15 },
      { id: "first-agreements", minutes: 10, least: 8, most: 15 },
      { id: "first-turns", minutes: 3 * turn.minutes, least: 3 * shortestTurn },
      { id: "first-close", minutes: 6, least: 3 },
    ]),
    weekly: planRunningOrder(weeklySteps(minutes, turn.minutes)),
    rotation,
    firstRotationMinutes: welcome + minutesFrom(rotation, "rotation-tables"),
  };
}

/** How long so many people meet, for the first time and every week: a turn more than three, or one less. */
export function minutesAt(
  people: number,
  { first, weekly, turn }: Sessions,
): { first: number; weekly: number } {
  const more = people - 3;
  return {
    first: first.minutes + more * (introduction + turn.minutes),
    weekly: weekly.minutes + more * turn.minutes,
  };
}

function planTurn(minutes: number): Turn {
  const act = Math.floor(minutes * 0.3);
  const resource = Math.floor(minutes * 0.2);
  const echo = Math.max(1, Math.floor(minutes * 0.1));
  return { minutes, act, doubt: minutes - act - resource - echo, resource, echo };
}

/** The turns come first; what they leave goes to the arrival, to the match and to the date, in this order. */
function weeklySteps(minutes: number, turn: number) {
  const frame = minutes - 3 * turn;
  const arrive = Math.min(3, frame - 4);
  const next = frame < 10 ? 1 : 2;
  const match = frame - arrive - 1 - next;
  return [
    { id: "weekly-arrive", minutes: arrive, least: 1 },
    { id: "weekly-agreements", minutes: 1, least: 1 },
    { id: "weekly-first-turn", minutes: turn, least: shortestTurn, most: turn + 5 },
    { id: "weekly-second-turn", minutes: turn, least: shortestTurn, most: turn + 5 },
    { id: "weekly-third-turn", minutes: turn, least: shortestTurn, most: turn + 5 },
    { id: "weekly-match", minutes: match, least: 2 },
    { id: "weekly-next", minutes: next, least: 1 },
  ];
}
