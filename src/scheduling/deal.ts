import type { Pair } from "./rotation-problem.js";

/** How many places on in the circle a request and an offer go. */
export type Jumps = readonly [request: number, offer: number];

/** Everyone holds one request to fulfil and one offer to receive. People are indices from 0. */
export interface Deal {
  /** The seating, one circle. */
  readonly circle: readonly number[];
  readonly jumps: Jumps;
  /** Whose request a person fulfils; −1 for someone who left. */
  readonly fulfils: readonly number[];
  /** Whose offer a person receives; −1 for someone who left. */
  readonly receives: readonly number[];
}

/** Requests go on by one jump and offers by the other; `people` counts those who left as well. */
export function dealAround(circle: readonly number[], jumps: Jumps, people = circle.length): Deal {
  const holders = (jump: number) => {
    const writerOf = Array<number>(people).fill(-1);
    for (const [place, writer] of circle.entries()) writerOf[at(circle, place + jump)] = writer;
    return writerOf;
  };
  return { circle, jumps, fulfils: holders(jumps[0]), receives: holders(jumps[1]) };
}

/** The jumps of one ring: both cards pass between neighbours, so that nobody serves the one who serves them. */
export function ring(people: number): Jumps {
  return [1, people - 1];
}

/** Every two people who hold a card of one another's, each pair once. */
export function counterparts({ fulfils, receives }: Pick<Deal, "fulfils" | "receives">): Pair[] {
  const pairs = [fulfils, receives].flatMap((writerOf) =>
    writerOf.map((writer, holder): Pair => [Math.min(writer, holder), Math.max(writer, holder)]),
  );
  const unique = new Map(pairs.filter(([writer]) => writer >= 0).map((pair) => [pair.join(" "), pair]));
  return [...unique.values()];
}

export function at<T>(circle: readonly T[], place: number): T {
  return circle[((place % circle.length) + circle.length) % circle.length] as T;
}
