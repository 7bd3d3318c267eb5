import { z } from "zod";
import { pathText } from "./finding.js";
import { plainWords, quoted } from "./plain-words.js";

/** What stands in a kit.json; only the loader makes one, so that no chapter file can pretend to be a kit. */
export class KitData {
  constructor(readonly data: unknown) {}
}

const anyKit = z.object({
  format: z.literal(1),
  generator: z.object({ name: z.literal("chapterkit") }),
  plan: z.record(z.string(), z.unknown()),
});

const form = "name the kit.json of an earlier kit, such as ../out/canal-winter/kit.json";

/** What an earlier kit decided for a ritual: the chapter file names its kit.json, the loader puts the data in its place. */
export function fromKit<S extends z.ZodType>(ritual: string, decided: S) {
  return z
    .unknown()
    .meta({
      type: "string",
      description: "The kit.json of an earlier kit, its path as seen from the chapter file.",
    })
    .transform((input, context): z.output<S> => {
      if (!(input instanceof KitData)) {
        context.issues.push({ ...referenceIssue(input), input, continue: true });
        return z.NEVER;
      }
      const read = decidedIn(input, ritual, decided);
      if ("value" in read) return read.value;
      context.addIssue({ code: "custom", message: read.wrong, input });
      return z.NEVER;
    });
}

function decidedIn<S extends z.ZodType>({ data }: KitData, ritual: string, decided: S) {
  const kit = anyKit.safeParse(data);
  if (!kit.success) return { wrong: "this file is not the kit.json of a kit" };
  if (!Object.hasOwn(kit.data.plan, ritual)) return { wrong: `this kit holds no ${ritual}` };
  const plan = decided.safeParse(kit.data.plan[ritual], { error: plainWords });
  if (plan.success) return { value: plan.data };
  const [issue] = plan.error.issues;
  const place = pathText(["plan", ritual, ...(issue?.path ?? [])]);
  return { wrong: `this kit cannot be used, at ${place}: ${issue?.message}` };
}

/** The schema asks for the file by an issue, because only the loader may read it. */
function referenceIssue(file: unknown) {
  if (file === undefined) return { code: "invalid_type", expected: "string", message: form } as const;
  if (typeof file !== "string") return { code: "custom", message: form } as const;
  if (!/^[^\p{C}]{1,300}$/u.test(file) || !/\.json$/i.test(file)) {
    return { code: "custom", message: `${quoted(file)} is not a kit.json; ${form}` } as const;
  }
  return { code: "custom", message: "a kit stands here", params: { wantedKit: file } } as const;
}
