/** A room for one circle, in metres from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Seat extends Place {
  /** Radians, clockwise; at 0 its back is up. */
  readonly turned: number;
}

export interface Room {
  readonly width: number;
  readonly depth: number;
  readonly candle: Place;
  readonly seats: readonly Seat[];
  /** From the candle to the middle of a seat. */
  readonly radius: number;
  readonly carer: Seat;
  readonly interpreter: Seat;
  readonly lamp: Place;
  readonly table: Place & { readonly width: number; readonly depth: number };
  /** In the lower wall. */
  readonly door: { readonly from: number; readonly to: number };
}

export const chair = 0.5;
/** Nothing that burns, and no knee, is nearer to the candle. */
export const clear = 1;
/** From the middle of one seat to the middle of the next. */
const spacing = 1.1;

export function planRoom(tellers: number): Room {
  const width = 5.2;
  const depth = 5.4;
  const candle = { x: width / 2, y: width / 2 };
  const radius = Math.max(clear + chair / 2, spacing / 2 / Math.sin(Math.PI / tellers));
  const seats = Array.from({ length: tellers }, (_, index) => {
    const turned = (2 * Math.PI * index) / tellers;
    return {
      x: candle.x + radius * Math.sin(turned),
      y: candle.y - radius * Math.cos(turned),
      turned,
    };
  });
  return {
    width,
    depth,
    candle,
    seats,
    radius,
    carer: { x: 3.55, y: 4.95, turned: Math.PI },
    interpreter: { x: 0.95, y: 0.95, turned: Math.PI * 1.75 },
    lamp: { x: 0.35, y: 0.35 },
    table: { x: width - 0.65, y: 0.1, width: 0.55, depth: 1.1 },
    door: { from: 4, to: 4.9 },
  };
}
