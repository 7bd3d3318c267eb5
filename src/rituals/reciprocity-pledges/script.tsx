import { Script as ScriptPages } from "../../paper/script.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { PledgesPlan } from "./plan.js";

export function Script({ plan, words }: ArtifactProps<PledgesPlan>) {
  const { order, deals, dueDays } = plan;
  const [first] = deals;
  const due = deals.length === 1 && first?.due !== undefined ? words.date(first.due, "full") : null;
  const dates = deals.flatMap(({ date }) => (date === undefined ? [] : [words.date(date, "full")]));
  const data = {
    minutes: order.minutes,
    ends: order.ends === undefined ? null : words.time(order.ends),
    pairs: first?.requests.length ?? 0,
    collected: first?.collected ?? false,
    dueDays,
    due,
  };
  return (
    <ScriptPages
      mark={mark}
      title={words.label("title")}
      subtitle={[...dates.slice(0, 1), words.label("script-subtitle", data)].join(". ")}
      parts={[{ order }]}
      sections={words.sections("script", data)}
    />
  );
}
