import { type BaseDesign, developed } from "./base-design.js";
import { kirkmanDesigns } from "./base-designs.js";
import type { Round } from "./rotation-problem.js";
import { upTo } from "./rows.js";

/**
 * Kirkman triple system: (people − 1) / 2 rounds in which everyone meets everyone exactly once. They exist for all
 * people ≡ 3 mod 6 (Ray-Chaudhuri and Wilson, 1971); of the orders up to 100 all are at hand.
 */
export function kirkmanSystem(people: number): readonly Round[] | undefined {
  if (people === 3) return [[[0, 1, 2]]];
  if (people % 6 !== 3) return undefined;
  const design =
    kirkmanDesigns.find((one) => one.people === people) ??
    overDoubledField((people - 1) / 2) ??
    overTripledField(people / 3);
  if (design) return developed(design);
  const third = kirkmanSystem(people / 3);
  return third && tripled(people / 3, third);
}

/** KTS(2q + 1) over two copies of GF(q) and one fixed point, q ≡ 1 mod 6 a prime (Ray-Chaudhuri and Wilson, 1971). */
function overDoubledField(q: number): BaseDesign | undefined {
  const powers = powersOfPrimitiveRoot(q);
  if (!powers) return undefined;
  const t = (q - 1) / 6;
  const power = (exponent: number) => powers[exponent % (q - 1)] as number;
  const m = powers.findIndex((x) => (2 * x) % q === (power(t) + 1) % q);
  const triples = upTo(t).flatMap((i) => [
    ...[0, 2, 4].map((k) => [power(i + k * t), power(i + (k + 1) * t), q + power(i + k * t + m)]),
    [1, 3, 5].map((k) => q + power(i + m + k * t)),
  ]);
  const points = [...triples.flat(), 0, q, 2 * q];
  return { people: 2 * q + 1, fours: 0, modulus: q, copies: 2, fixed: 1, classes: [points] };
}

/** KTS(3q) over three copies of GF(q), q ≡ 1 mod 6 a prime (Ray-Chaudhuri and Wilson, 1971). */
function overTripledField(q: number): BaseDesign | undefined {
  const powers = powersOfPrimitiveRoot(q);
  if (!powers) return undefined;
  const t = (q - 1) / 6;
  const power = (exponent: number) => powers[exponent % (q - 1)] as number;
  const evenOrOdd = (first: number) =>
    [first, first + 2, first + 4].flatMap((k) => upTo(t).map((i) => i + k * t));
  const pure = upTo(t).flatMap((i) =>
    upTo(3).map((copy) => [0, 2, 4].map((k) => copy * q + power(i + k * t))),
  );
  const mixed = evenOrOdd(1).map((i) => upTo(3).map((copy) => copy * q + power(i + 2 * copy * t)));
  return {
    people: 3 * q,
    fours: 0,
    modulus: q,
    copies: 3,
    fixed: 0,
    classes: [[0, q, 2 * q, ...pure.flat(), ...mixed.flat()]],
    transversals: evenOrOdd(0).map((i) => [
      (power(i + 2 * t) - power(i) + q) % q,
      (power(i + 4 * t) - power(i) + q) % q,
    ]),
  };
}

/** KTS(v) → KTS(3v): v classes {x, x + s, x + 2s} across three copies, then the three copies side by side. */
function tripled(v: number, system: readonly Round[]): Round[] {
  const across = upTo(v).map((s) => upTo(v).map((x) => [x, v + ((x + s) % v), 2 * v + ((x + 2 * s) % v)]));
  const within = system.map((round) =>
    [0, v, 2 * v].flatMap((copy) => round.map((group) => group.map((point) => copy + point))),
  );
  return [...across, ...within];
}

/** 1, g, g², … for the least primitive root g of a prime q ≡ 1 mod 6. */
function powersOfPrimitiveRoot(q: number): number[] | undefined {
  if (q % 6 !== 1) return undefined;
  for (let g = 2; g < q; g++) {
    const powers = [1];
    for (let power = g; power > 1 && powers.length < q; power = (power * g) % q) powers.push(power);
    if (powers.length === q - 1) return powers;
  }
  return undefined;
}
