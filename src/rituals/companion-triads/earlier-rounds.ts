import { z } from "zod";
import { count, slug } from "../../chapter/fields.js";
import { fromKit } from "../../chapter/from-kit.js";
import { byEarlierIds } from "../../chapter/people-by-id.js";

const round = z
  .array(z.array(slug()).max(12, "write at most 12 people in a group"))
  .max(250, "write at most 250 groups")
  .check(({ value, issues }) => {
    for (const [group, seat] of repeatedSeats(value)) {
      const message = `"${value[group]?.[seat]}" sits in this round twice`;
      issues.push({ code: "custom", path: [group, seat], message, input: value });
    }
  });

const decided = z
  .object({ rounds: z.array(z.object({ groups: round })) })
  .transform(({ rounds }) => rounds.map(({ groups }) => groups));

const kit = fromKit("companion-triads", decided);

/** Ids of those who sat together, by round and group. */
export type EarlierRounds = z.output<typeof history>;

export const history = z
  .union([
    z.array(round).max(500, "write at most 500 rounds"),
    z.strictObject({ kit }).transform((written) => written.kit),
  ])
  .transform(byEarlierIds);

export const held = z
  .strictObject({
    kit,
    rounds: count(1, 52).describe("How many of its first rounds stand."),
  })
  .check(({ value, issues }) => {
    const { kit, rounds } = value;
    // What could not be read has been told already.
    if (!Array.isArray(kit) || rounds <= kit.length) return;
    const message = `that kit has ${kit.length === 1 ? "one round" : `${kit.length} rounds`} only`;
    issues.push({ code: "custom", path: ["rounds"], message, input: rounds });
  })
  .transform(({ kit, rounds }) => byEarlierIds(kit.slice(0, rounds)));

function repeatedSeats(groups: readonly (readonly string[])[]): (readonly [group: number, seat: number])[] {
  const seated = new Set<string>();
  return groups.flatMap((group, index) =>
    group.flatMap((id, seat) => {
      if (seated.has(id)) return [[index, seat] as const];
      seated.add(id);
      return [];
    }),
  );
}
