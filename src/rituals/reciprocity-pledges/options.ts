import { z } from "zod";
import { count, date, fromFile, line, when } from "../../chapter/fields.js";
import { history } from "./earlier-deals.js";

export const cardKinds = ["offer", "request"] as const;
export type CardKind = (typeof cardKinds)[number];

export const cardSizes = ["15 min", "1 hour", "half day"] as const;
export type CardSize = (typeof cardSizes)[number];

const collectedCard = z.strictObject({
  person: line(80).describe("Whose card it is, by name or id."),
  kind: z.enum(cardKinds).describe("offer or request."),
  text: line(300).describe("What stands on the card."),
  size: z
    .enum(cardSizes)
    .optional()
    .describe("How much it takes: 15 min, 1 hour or half day. Default: boxes to tick."),
  until: date()
    .optional()
    .describe("The last day: of an offer, or for a request to be done. Default: a line to write on."),
});

export type CollectedCard = z.output<typeof collectedCard>;

export const options = z.strictObject({
  when: when()
    .optional()
    .describe("When cards are dealt: 2027-02-06 18:00, or a list. Default: lines to write on."),
  spareBlanks: count(0, 100)
    .default(6)
    .describe("Blank pairs of cards beyond one for each person. Default: 6."),
  dueDays: count(1, 365)
    .default(21)
    .describe("Days from the deal until the pledges are looked at again. Default: 21."),
  cards: fromFile(z.array(collectedCard).max(1000, "write at most 1000 cards"))
    .optional()
    .describe(
      "Cards collected beforehand, for the first deal: { file: cards.csv } with the columns person, kind, text, size, until. Default: blank cards.",
    ),
  history: history
    .optional()
    .describe(
      "Earlier deals, so that others hold each other's cards: { kit: ../winter/kit.json }; people need ids of their own. Default: none.",
    ),
});

export type PledgeOptions = z.output<typeof options>;
