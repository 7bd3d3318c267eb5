import type { Random } from "../random.js";

/** A fast stream for inner loops: xorshift on 32 bits (Marsaglia, 2003). */
export function xorshift(seed: number): Random {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x100000000;
  };
}
