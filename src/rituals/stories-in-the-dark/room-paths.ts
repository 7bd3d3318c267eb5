import { chair, type Place, type Room, type Seat } from "./room.js";

/** Walls, open where the door is; all paths are in metres. */
export function walls({ width, depth, door }: Room): string {
  return `M${at(door.to, depth)}L${at(width, depth)}L${at(width, 0)}L${at(0, 0)}L${at(0, depth)}L${at(door.from, depth)}`;
}

/** The door opens outwards, as a way out should. */
export function doorLeaf({ depth, door: { from, to } }: Room): string {
  const side = to - from;
  return `M${at(to, depth)}L${at(to, depth + side)}A${round(side)},${round(side)} 0 0 1 ${at(from, depth)}`;
}

/** An arrow from the seats through the door. */
export function wayOut({ depth, door: { from, to } }: Room): string {
  const x = (from + to) / 2;
  const tip = depth + 0.45;
  return `M${at(x, depth - 1)}L${at(x, tip)}M${at(x - 0.14, tip - 0.18)}L${at(x, tip)}L${at(x + 0.14, tip - 0.18)}`;
}

export function circleAt({ x, y }: Place, radius: number): string {
  const r = round(radius);
  return `M${at(x - radius, y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

/** A seat with its back. */
export function chairAt(seat: Seat): string {
  const half = chair / 2;
  const corner = (across: number, forward: number) => {
    const [sin, cos] = [Math.sin(seat.turned), Math.cos(seat.turned)];
    return at(seat.x + across * cos - forward * sin, seat.y + across * sin + forward * cos);
  };
  const back = 0.09 - half;
  return [
    `M${corner(-half, -half)}L${corner(half, -half)}L${corner(half, half)}L${corner(-half, half)}Z`,
    `M${corner(-half, back)}L${corner(half, back)}`,
  ].join("");
}

/** Eight rays. */
export function lampAt({ x, y }: Place): string {
  const rays = Array.from({ length: 8 }, (_, index) => {
    const [dx, dy] = [Math.sin((index * Math.PI) / 4), Math.cos((index * Math.PI) / 4)];
    return `M${at(x + 0.16 * dx, y + 0.16 * dy)}L${at(x + 0.27 * dx, y + 0.27 * dy)}`;
  });
  return circleAt({ x, y }, 0.1) + rays.join("");
}

export function tableTop({ x, y, width, depth }: Room["table"]): string {
  return `M${at(x, y)}H${round(x + width)}V${round(y + depth)}H${round(x)}Z`;
}

/** A line from wall to seats with a short stroke at each end. */
export function freeWidth({ candle, radius }: Room): string {
  const [from, to, y] = [0.06, candle.x - radius - chair / 2, candle.y];
  return `M${at(from, y)}L${at(to, y)}${[from, to].map((x) => `M${at(x, y - 0.08)}L${at(x, y + 0.08)}`).join("")}`;
}

function at(x: number, y: number): string {
  return `${round(x)},${round(y)}`;
}

/** To the millimetre. */
function round(metres: number): number {
  return Math.round(metres * 1000) / 1000;
}
