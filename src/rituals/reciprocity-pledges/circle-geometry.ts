import { scaleLinear } from "d3-scale";
import { curveBasis, lineRadial, pointRadial } from "d3-shape";
import type { Points } from "../../paper/units.js";

/** From the centre of the circle. */
export type Spot = readonly [x: Points, y: Points];

/** People around a circle, number 1 on top and on clockwise. */
export interface CircleGeometry {
  readonly radius: Points;
  /** Half the width of the shapes at the ends of a thread. */
  readonly marker: Points;
  readonly labelSize: Points;
  readonly labelWidth: Points;
  giver(index: number): Spot;
  receiver(index: number): Spot;
  label(index: number): Spot;
  /** Whose numbers find room: those on the thread first, then all, or every fifth, tenth or twentieth. */
  labelled(thread: readonly number[]): readonly number[];
  /** From a giver to a receiver, bent towards the centre, as SVG path data. */
  thread(giver: number, receiver: number): string;
}

const labelChoices = [1, 5, 10, 20].flatMap((every) => [24, 20, 17, 14].map((size) => ({ every, size })));

export function circleGeometry(people: number, side: Points): CircleGeometry {
  const digits = Math.max(String(people).length, 2);
  const angleOf = scaleLinear([0, people], [0, 2 * Math.PI]);
  const step = angleOf(1);
  const roomFor = (size: Points) => (digits * 0.62 * size + 4) / (side / 2 - 2 * size) / step;
  const { every, size } = labelChoices.find(({ every, size }) => roomFor(size) <= every) ?? {
    every: 20,
    size: 14,
  };
  const labelWidth = digits * 0.7 * size;
  const labelGap = 11 + labelWidth / 2;
  const radius = side / 2 - labelGap - labelWidth / 2;
  const apart = Math.min(9 / radius, step * 0.22);
  const gives = (index: number) => angleOf(index) + apart;
  const receives = (index: number) => angleOf(index) - apart;
  const between = (a: number, b: number) => Math.min((a - b + people) % people, (b - a + people) % people);
  // Neighbours are joined near the rim, so that no thread doubles back on itself.
  const depth = scaleLinear([0, Math.PI], [0.86 * radius, 0.1 * radius]);
  const bent = lineRadial().curve(curveBasis);
  return {
    radius,
    marker: Math.min(4.5, radius * step * 0.13),
    labelSize: size,
    labelWidth,
    giver: (index) => pointRadial(gives(index), radius),
    receiver: (index) => pointRadial(receives(index), radius),
    label: (index) => pointRadial(angleOf(index), radius + labelGap),
    labelled(thread) {
      const regular = Array.from({ length: people }, (_, index) => index).filter(
        (index) => index === 0 || (index + 1) % every === 0,
      );
      const chosen: number[] = [];
      for (const index of new Set([...thread, ...regular])) {
        const hasRoom = chosen.every((other) => between(index, other) >= Math.min(roomFor(size), every));
        if (hasRoom) chosen.push(index);
      }
      return chosen;
    },
    thread(giver, receiver) {
      const from = gives(giver);
      const turn = shorterTurn(receives(receiver) - from);
      return (
        bent([
          [from, radius],
          [from + turn / 2, depth(Math.abs(turn))],
          [from + turn, radius],
        ]) ?? ""
      );
    },
  };
}

/** The same turn, at most half a circle either way. */
function shorterTurn(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
