import { planRunningOrder, type RunningOrder } from "../../scheduling/running-order.js";

/** One person's turn and its four parts, in minutes. */
export interface Turn {
  readonly minutes: number;
  readonly act: number;
  readonly doubt: number;
  readonly resource: number;
  readonly echo: number;
}

/** The running orders of the script's three parts. */
export interface Sessions {
  readonly turn: Turn;
  readonly first: RunningOrder;
  readonly weekly: RunningOrder;
  readonly rotation: RunningOrder;
}

const shortestTurn = 5;

/** Plans for three; a four takes one turn more, a pair one less. */
export function planSessions(minutes: number): Sessions {
  const turn = planTurn(Math.max(shortestTurn, Math.floor((minutes - 10) / 3)));
  return {
    turn,
    first: planRunningOrder([
      { id: "first-introductions", minutes: 9, least: 6 },
      { id: "first-agreements", minutes: 10, least: 8 },
      { id: "first-turns", minutes: 3 * turn.minutes, least: 3 * shortestTurn },
      { id: "first-close", minutes: 6, least: 3 },
    ]),
    weekly: planRunningOrder(weeklySteps(minutes, turn.minutes)),
    rotation: planRunningOrder([
      { id: "rotation-thanks", minutes: 10, least: 7 },
      { id: "rotation-carry", minutes: 5, least: 3 },
      { id: "rotation-silence", minutes: 1, least: 1 },
      { id: "rotation-tables", minutes: 5, least: 4 },
      { id: "rotation-agreement", minutes: 15, least: 10 },
    ]),
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
    { id: "weekly-first-turn", minutes: turn, least: shortestTurn },
    { id: "weekly-second-turn", minutes: turn, least: shortestTurn },
    { id: "weekly-third-turn", minutes: turn, least: shortestTurn },
    { id: "weekly-match", minutes: match, least: 2 },
    { id: "weekly-next", minutes: next, least: 1 },
  ];
}
