import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExitCode, UserError } from "../errors.js";
import { isSystemError } from "./file-errors.js";

export const lockName = ".chapterkit-lock";

/** Does the work while no other build may write to the folder. */
export async function whileLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, lockName);
  if (!(await takeLock(lock))) {
    if (await holderIsAlive(lock)) throw atWork(lock);
    await rm(lock, { force: true });
    if (!(await takeLock(lock))) throw atWork(lock);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${process.pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return false;
    throw error;
  }
}

/** A build that was killed leaves its lock behind, in a container even under our own number. */
async function holderIsAlive(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, "utf8"));
  if (holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return !isSystemError(error, "ESRCH");
  }
}

function atWork(lock: string): UserError {
  return new UserError(
    [
      {
        file: lock,
        message: "another build is writing this kit.",
        hint: "Wait until it is done; if there is none, delete this file.",
      },
    ],
    ExitCode.cannotCreate,
  );
}
