import { ExitCode, UserError } from "../errors.js";
import type { Edition } from "../kit/compose.js";
import type { Kit } from "../kit/kit.js";
import type { PlannedDocument } from "../kit/plan-kit.js";
import { layOutArtifact } from "./lay-out-document.js";
import type { LaidOut, LaidOutNode } from "./render.js";

/** The cards of a document that bear the wanted numbers, on as few sheets as hold them. */
export async function layOutReprint(
  kit: Kit,
  edition: Edition,
  document: PlannedDocument,
  numbers: readonly number[],
): Promise<LaidOut> {
  const whole = await layOutArtifact(kit, edition, document);
  refuseUnless(numbers, new Set(whole.pages.flatMap(numbersOn)), document.id);
  const { pages } = await layOutArtifact(kit, edition, document, new Set(numbers));
  return { pages: pages.filter((page) => numbersOn(page).length > 0) };
}

/** The numbers of the cards on a page. */
function numbersOn({ props, children = [] }: LaidOutNode): number[] {
  const own = props?.cardNumber;
  return [...(typeof own === "number" ? [own] : []), ...children.flatMap(numbersOn)];
}

function refuseUnless(numbers: readonly number[], there: ReadonlySet<number>, id: string): void {
  if (there.size === 0) {
    throw new UserError(
      [{ message: `--numbers: ${id} has no numbered cards.`, hint: "Leave out --numbers to make it whole." }],
      ExitCode.usage,
    );
  }
  const missing = numbers.filter((number) => !there.has(number));
  if (missing.length === 0) return;
  throw new UserError(
    [{ message: `--numbers: ${id} has no ${missing.join(", ")}.`, hint: `It has ${spans([...there])}.` }],
    ExitCode.usage,
  );
}

/** `1 to 18, 21`. */
function spans(numbers: readonly number[]): string {
  const found: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const span = found.at(-1);
    if (span?.[1] === number - 1) span[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(", ");
}
