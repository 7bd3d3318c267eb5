import { choiceHint } from "../chapter/did-you-mean.js";
import { ExitCode, UserError } from "../errors.js";
import { type PlannedDocument, ritualOf } from "./plan-kit.js";

/** A part of a kit: what `--only` and `--language` name. */
export interface Part {
  /** `ritual` or `ritual/artifact`; everything when empty. */
  readonly only: readonly string[];
  readonly language?: string;
  /** Of the cards of one artifact only these, once more; in order, none twice. */
  readonly numbers?: readonly number[];
}

export function isWhole({ only, language }: Part): boolean {
  return only.length === 0 && language === undefined;
}

/** The documents of a part. Throws a UserError where the kit has no such part. */
export function chooseDocuments(documents: readonly PlannedDocument[], part: Part): PlannedDocument[] {
  const { only, language, numbers } = part;
  const languages = [...new Set(documents.map((document) => document.language))];
  if (language !== undefined) refuseUnless(language, languages, "--language");
  const names = [...new Set(documents.flatMap((document) => [ritualOf(document), document.id]))];
  for (const name of only) refuseUnless(name, names, "--only");
  if (numbers !== undefined) refuseUnlessOneArtifact(only);
  return documents.filter(
    (document) =>
      (language === undefined || document.language === language) &&
      (only.length === 0 || only.includes(ritualOf(document)) || only.includes(document.id)),
  );
}

function refuseUnlessOneArtifact(only: readonly string[]): void {
  if (only.length === 1 && only[0]?.includes("/")) return;
  throw new UserError(
    [
      {
        message: "--numbers needs to know of which cards.",
        hint: "Say --only RITUAL/ARTIFACT with it, once.",
      },
    ],
    ExitCode.usage,
  );
}

function refuseUnless(name: string, choices: readonly string[], option: string): void {
  if (choices.includes(name)) return;
  throw new UserError(
    [{ message: `${option}: this kit has no "${name}".`, hint: choiceHint(name, choices) }],
    ExitCode.usage,
  );
}
