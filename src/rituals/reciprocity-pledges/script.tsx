import { textIn } from "../../chapter/chapter.js";
import { namesArePrinted } from "../../chapter/people.js";
import { Script as ScriptPages } from "../../paper/script.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { PledgesPlan } from "./plan.js";

export function Script({ plan, chapter, words }: ArtifactProps<PledgesPlan>) {
  const { order, deals, dealers, dueDays } = plan;
  const [first] = deals;
  const days = (which: "date" | "due", style: "full" | "day-month") =>
    deals.flatMap((deal) => deal[which] ?? []).map((day) => words.date(day, style));
  const due = days("due", "full");
  const data = {
    minutes: order.minutes,
    ends: order.ends === undefined ? null : words.time(order.ends),
    pairs: first?.requests.length ?? 0,
    collected: first?.collected ?? false,
    named: namesArePrinted(chapter),
    backs: chapter.paper.duplex !== "none",
    codes: chapter.tracker !== undefined,
    two: dealers === 2,
    dueDays,
    due: deals.length === 1 ? (due[0] ?? null) : null,
    dues: deals.length > 1 && due.length > 0 ? days("due", "day-month") : null,
  };
  const dates = days("date", "full");
  const about = [
    ...(dates.length > 0 ? [words.list(dates)] : []),
    ...(chapter.place ? [textIn(chapter.place, words.language)] : []),
    words.label("script-subtitle", data),
  ];
  return (
    <ScriptPages
      mark={mark}
      title={words.label("title")}
      subtitle={about.join(". ")}
      parts={[{ order }]}
      sections={words.sections("script", data)}
    />
  );
}
