import { expect, test } from "vitest";
import { kirkmanSystem } from "./kirkman.js";
import { costOf } from "./meetings.js";

test("x", () => {
  const none: number[] = [];
  for (let n = 3; n <= 300; n += 6) {
    const s = kirkmanSystem(n);
    if (!s) {
      none.push(n);
      continue;
    }
    expect([n, s.length, costOf(s, n).cost]).toEqual([n, (n - 1) / 2, 0]);
    for (const r of s) expect([n, new Set(r.flat()).size, r.flat().length]).toEqual([n, n, n]);
  }
  console.log(none.join(" "));
});
