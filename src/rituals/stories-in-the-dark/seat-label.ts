import type { Words } from "../../words/words.js";
import { timekeeperSeat } from "./turns.js";

/** What somebody does in a circle beside telling; most do nothing else. */
export function roleOfSeat(seat: number, tellers: number): "host" | "timekeeper" | undefined {
  if (seat === 1) return "host";
  return seat === timekeeperSeat(tellers) ? "timekeeper" : undefined;
}

/** "Host", or nothing. */
export function roleLabel(seat: number, tellers: number, words: Words): string {
  const role = roleOfSeat(seat, tellers);
  return role === undefined ? "" : words.label(`roles.${role}`);
}
