import type { Points } from "../../paper/units.js";

export interface Spot {
  readonly x: Points;
  readonly y: Points;
}

/** People around a circle, number 1 on top and on clockwise; lengths from the top left corner of the picture. */
export interface CircleGeometry {
  readonly centre: Spot;
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
  const step = (2 * Math.PI) / people;
  const roomFor = (size: Points) => (digits * 0.62 * size + 4) / (side / 2 - 2 * size) / step;
  const { every, size } = labelChoices.find(({ every, size }) => roomFor(size) <= every) ?? {
    every: 20,
    size: 14,
  };
  const labelWidth = digits * 0.7 * size;
  const labelGap = 11 + labelWidth / 2;
  const radius = side / 2 - labelGap - labelWidth / 2;
  const centre = { x: side / 2, y: side / 2 };
  const apart = Math.min(9 / radius, step * 0.22);
  const spot = (angle: number, distance: Points): Spot => ({
    x: round(centre.x + distance * Math.sin(angle)),
    y: round(centre.y - distance * Math.cos(angle)),
  });
  const giver = (index: number) => spot(index * step + apart, radius);
  const receiver = (index: number) => spot(index * step - apart, radius);
  const between = (a: number, b: number) => Math.min((a - b + people) % people, (b - a + people) % people);
  return {
    centre,
    radius,
    marker: Math.min(4.5, radius * step * 0.18),
    labelSize: size,
    labelWidth,
    giver,
    receiver,
    label: (index) => spot(index * step, radius + labelGap),
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
    thread(from, to) {
      const [a, b] = [giver(from), receiver(to)];
      const bent = (along: "x" | "y") =>
        round(centre[along] + ((a[along] + b[along]) / 2 - centre[along]) * 0.35);
      return `M${a.x},${a.y}Q${bent("x")},${bent("y")} ${b.x},${b.y}`;
    },
  };
}

function round(length: Points): Points {
  return Math.round(length * 100) / 100;
}
