import { z } from "zod";
import { slug } from "../../chapter/fields.js";
import { fromKit } from "../../chapter/from-kit.js";
import { byEarlierIds } from "../../chapter/people-by-id.js";
import type { DealProblem } from "../../scheduling/index.js";

const turn = z.object({ person: slug(), fulfils: slug(), receives: slug() });

const decided = z
  .object({ deals: z.array(z.object({ deal: z.array(turn) })) })
  .transform(({ deals }) => deals.map(({ deal }) => deal));

/** The deals of an earlier kit, the oldest first. */
export const history = z
  .strictObject({ kit: fromKit("reciprocity-pledges", decided) })
  .transform(({ kit }) => byEarlierIds(kit));

type EarlierDeals = z.output<typeof history>;

/** Whose cards each of these people held; whoever is gone is forgotten. */
export function heldBefore(deals: EarlierDeals, ids: readonly string[]): NonNullable<DealProblem["history"]> {
  return deals.map((deal) => {
    const turns = new Map(deal.map((one) => [one.person, one]));
    const writers = (kind: "fulfils" | "receives") =>
      ids.map((id) => ids.indexOf(turns.get(id)?.[kind] ?? ""));
    return { fulfils: writers("fulfils"), receives: writers("receives") };
  });
}
