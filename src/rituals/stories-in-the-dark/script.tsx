import { namesArePrinted } from "../../chapter/people.js";
import { Script } from "../../paper/script.js";
import { minutesFrom } from "../../scheduling/running-order.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { StoriesPlan } from "./plan.js";
import { roleLabel } from "./seat-label.js";
import { timer } from "./turns.js";

export function StoriesScript({ plan, chapter, words }: ArtifactProps<StoriesPlan>) {
  const { order, tables, tellers, turn, shortestTurn = turn } = plan;
  const ends = order.ends === undefined ? null : words.time(order.ends);
  const turns = tables.find((table) => table.turns.length === tellers)?.turns ?? [];
  const known = {
    ends,
    tellers,
    total: timer(Math.round(order.minutes * 60)),
    storiesTotal: timer(turns.at(-1)?.ends ?? 0),
  };
  const sections = words.sections("script", {
    ...known,
    minutesLeft: Math.ceil(minutesFrom(order, "opening")),
    minutesEach: turn.rests / 60,
    silence: turn.ends - turn.rests,
    shortMinutes: shortestTurn.rests / 60,
    shortSilence: shortestTurn.ends - shortestTurn.rests,
    named: namesArePrinted(chapter),
    circles: tables.length > 1 ? tables.length : null,
    turns: turns.map(({ seat, begins, rests }) => ({
      begins: timer(begins),
      rests: timer(rests),
      seat,
      role: roleLabel(seat, tellers, words) || null,
    })),
  });
  return (
    <Script
      mark={mark}
      title={words.label("title")}
      subtitle={words.label(ends === null ? "script.subtitle" : "script.subtitle-ends", known)}
      parts={[{ order }]}
      sections={sections}
    />
  );
}
