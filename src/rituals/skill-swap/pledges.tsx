import { CardSheets } from "../../paper/card-sheets.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import type { ArtifactProps } from "../ritual.js";
import type { SkillSwapPlan } from "./plan.js";
import { PledgeCard } from "./pledge-card.js";

/** A pledge for each person, its stub below it; beside it where that would be too high. */
export function Pledges({ plan, chapter, words, code }: ArtifactProps<SkillSwapPlan>) {
  const theme = useTheme();
  const quarter = useSheet("portrait").height / 2 - 2 * theme.cardInset;
  const upright = !theme.large && quarter >= 350;
  const people = chapter.people.length;
  return plan.sessions.map((session) => (
    <CardSheets
      key={session.number}
      format={upright ? "upright-quarter" : "half"}
      decks={[
        {
          cards: people,
          front: (card) => {
            const number = (session.number - 1) * people + card + 1;
            const known = code("pledge", number);
            return (
              <PledgeCard
                number={number}
                session={session}
                words={words}
                upright={upright}
                {...(known && { code: known })}
              />
            );
          },
        },
      ]}
    />
  ));
}
