import { namesArePrinted, namesOnWalls } from "../../chapter/people.js";
import { Script } from "../../paper/script.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { TriadsPlan } from "./plan.js";

/** What the custodian reads from when the threes change, and on the first day. */
export function RotationDay({ plan, chapter, words }: ArtifactProps<TriadsPlan>) {
  const { rotation, firstRotationMinutes } = plan.sessions;
  const sections = words.sections("rotation-day", {
    minutes: rotation.minutes,
    ends: null,
    firstMinutes: firstRotationMinutes,
    cards: plan.weeklyCards,
    wallNames: namesOnWalls(chapter),
    slipNames: namesArePrinted(chapter),
    days: plan.rounds.flatMap(({ from }) => from ?? []),
  });
  return (
    <Script
      mark={mark}
      title={words.label("artifacts.rotation-day")}
      subtitle={words.label("rotation-subtitle")}
      parts={[{ order: rotation }]}
      sections={sections}
    />
  );
}
