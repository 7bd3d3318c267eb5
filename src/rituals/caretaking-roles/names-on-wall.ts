import type { Chapter } from "../../chapter/chapter.js";

export function namesOnWall({ wallNames, names, people }: Chapter): boolean {
  return wallNames && names !== "numbers" && people.some(({ name }) => name !== undefined);
}
