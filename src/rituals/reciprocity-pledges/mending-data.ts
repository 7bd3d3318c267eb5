import { cardNumber } from "./card-front.js";
import type { Mending, MendingExample } from "./mending.js";

/** As the words of the dealing sheet need it. */
export function mendingData({ rule, request, offer, arrival, leaver }: Mending) {
  return {
    rule,
    request,
    offer,
    arrival: arrival ? exampleData(arrival) : null,
    leaver: leaver ? exampleData(leaver) : null,
  };
}

function exampleData({ number, between: [left, right], moves }: MendingExample) {
  return {
    number: cardNumber(number),
    left: cardNumber(left),
    right: cardNumber(right),
    moves: moves.map(({ card, writer, from, to }) => ({
      square: card === "request",
      writer: cardNumber(writer),
      from: from === undefined ? null : cardNumber(from),
      to: to === undefined ? null : cardNumber(to),
    })),
  };
}
