import { join } from "node:path";
import { type Problem, UserError } from "../errors.js";
import type { Watch } from "../output/render-kit.js";
import type { Verification } from "../output/verify-kit.js";

/** Re-reads a kit on disk; all that is not as it claims, or that its reader holds against it, is thrown together. */
export async function proveKit(
  folder: string,
  watch: Watch,
  judge: (verification: Verification) => readonly Problem[] = () => [],
): Promise<Verification> {
  const { verifyKit } = await import("../output/verify-kit.js");
  const verification = await verifyKit(folder, watch);
  const [first, ...others] = [...verification.problems, ...judge(verification)].map((problem) => ({
    ...problem,
    file: join(folder, problem.file ?? ""),
  }));
  if (first !== undefined) throw new UserError([first, ...others]);
  return verification;
}

/** What was found in a kit that is what it claims. */
export function verificationText({ mark, documents }: Verification): string {
  const pages = documents.flatMap(({ file, pages }) =>
    pages.map((page, index) => ({ ...page, place: `${file}, page ${index + 1}` })),
  );
  const codes = pages.reduce((sum, page) => sum + page.codes, 0);
  const [darkest] = pages.toSorted((one, other) => other.ink - one.ink);
  const lines = [
    `The kit ${mark} is what it claims. Documents: ${documents.length}, pages: ${pages.length}, codes read: ${codes}.`,
    ...(darkest ? [`  Most ink: ${(100 * darkest.ink).toFixed(1)} % of ${darkest.place}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
