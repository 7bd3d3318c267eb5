import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What tests write goes into one folder of the system's, which is gone when they are done. */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "chapterkit-tests-"));
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder });
  return () => rmSync(folder, { recursive: true, force: true });
}
