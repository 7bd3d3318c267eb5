import { Script } from "../../paper/script.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CarePlan } from "./plan.js";

export function CareScript({ plan, words }: ArtifactProps<CarePlan>) {
  const { landing, recovery, review } = plan.sessions;
  return (
    <Script
      mark={mark}
      title={words.label("title")}
      subtitle={words.label("script-subtitle")}
      parts={[
        { title: words.label("parts.landing"), order: landing },
        { title: words.label("parts.recovery"), order: recovery, ownPage: true },
        { title: words.label("parts.review"), order: review, ownPage: true },
      ]}
      sections={words.sections("script", {
        ends: null,
        landingMinutes: landing.minutes,
        recoveryMinutes: recovery.minutes,
        reviewMinutes: review.minutes,
        circles: plan.circles > 1 ? plan.circles : null,
      })}
    />
  );
}
