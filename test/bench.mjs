import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import seedrandom from "seedrandom";

const root = fileURLToPath(new URL("..", import.meta.url));
const chapter = join(root, "templates/chapters/canal/chapter.yaml");
const out = mkdtempSync(join(tmpdir(), "chapterkit-bench-"));

/** Median wall time of a command, in seconds, over so many runs. */
function seconds(runs, ...args) {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    spawnSync(process.execPath, [join(root, "dist/bin.js"), ...args], { stdio: "ignore" });
    return (performance.now() - begun) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

console.table({
  "--help": { seconds: seconds(5, "--help").toFixed(2), goal: "0.2" },
  "plan canal": { seconds: seconds(5, "plan", chapter).toFixed(2), goal: "0.6" },
  "build canal": { seconds: seconds(3, "build", chapter, "--out", out).toFixed(2), goal: "12" },
  "verify canal": { seconds: seconds(1, "verify", join(out, "canal-spring-2027")).toFixed(2), goal: "15" },
});

const scheduling = await rolldown({ input: join(root, "src/scheduling/index.ts"), platform: "node" });
await scheduling.write({ file: join(out, "scheduling.mjs") });
const { planRotation } = await import(join(out, "scheduling.mjs"));

const schedules = [
  { people: 24, rounds: 11 },
  { people: 99, rounds: 49 },
  { people: 120, rounds: 59 },
  { people: 27, rounds: 52 },
  { people: 45, rounds: 52 },
  { people: 500, rounds: 52 },
  {
    people: 48,
    rounds: 12,
    apart: [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    together: [[6, 7]],
  },
];
console.table(
  schedules.map((problem) => {
    const begun = performance.now();
    const { quality } = planRotation({ remainder: "fours", ...problem }, seedrandom("bench"));
    const { cost, lowerBound, method } = quality;
    const { people, rounds } = problem;
    return { people, rounds, method, cost, bound: lowerBound, ms: Math.round(performance.now() - begun) };
  }),
);

rmSync(out, { recursive: true });
