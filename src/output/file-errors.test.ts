import { expect, test } from "vitest";
import { inPlainWords } from "./file-errors.js";

function failing(code: string): () => Promise<never> {
  return async () => {
    throw Object.assign(new Error(code), { code, syscall: "open", path: "out/canal/kit.json" });
  };
}

test.each([
  ["EACCES", 73, "permission denied"],
  ["EROFS", 73, "the disk can only be read"],
  ["ENOSPC", 74, "the disk is full"],
  ["EIO", 74, "reading or writing failed (EIO)"],
])("%s is exit code %i and plain words", async (code, exitCode, words) => {
  await expect(inPlainWords("out", failing(code))).rejects.toMatchObject({
    exitCode,
    message: expect.stringContaining(`out/canal/kit.json  ${words}`),
  });
});

test("what is not the disk's fault keeps its stack", async () => {
  const bug = new TypeError("undefined is not a function");
  await expect(inPlainWords("out", () => Promise.reject(bug))).rejects.toBe(bug);
});
