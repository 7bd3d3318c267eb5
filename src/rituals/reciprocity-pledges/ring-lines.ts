import type { Points } from "../../paper/units.js";
import { cardNumber } from "./card-front.js";

/** A ring in lines that end where it goes on, because a long one runs over several pages. */
export function ringLines(ring: readonly number[], width: Points, size: Points): string[] {
  const numbers = [...ring, ...ring.slice(0, 1)].map(cardNumber);
  const digits = Math.max(...numbers.map(({ length }) => length));
  const most = Math.max(1, Math.floor(width / ((digits * 0.57 + 1.1) * size)));
  const count = Math.ceil(numbers.length / most);
  const perLine = Math.ceil(numbers.length / count);
  return Array.from({ length: count }, (_, line) => {
    const text = numbers.slice(line * perLine, (line + 1) * perLine).join(" → ");
    return line < count - 1 ? `${text} →` : text;
  });
}
