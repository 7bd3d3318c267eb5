import { nearest } from "../chapter/did-you-mean.js";
import { ExitCode, UserError } from "../errors.js";
import type { TemplateFile } from "./template-file.js";

/** `companion-triads/script`: how the command line calls a template. */
export function templateId({ ritual, name }: TemplateFile): string {
  return `${ritual}/${name}`;
}

/**
 * The template `ritual/name`, or all of `ritual`, each from the file that is in use; a copy belongs at its `location`
 * below the chapter's own templates. Throws a UserError where there is none.
 */
export function templatesToCopy(files: readonly TemplateFile[], wanted: string): TemplateFile[] {
  const ids = files.map(templateId);
  const found = files.filter(
    (file, index) =>
      (wanted === file.ritual || wanted === templateId(file)) && ids.indexOf(templateId(file)) === index,
  );
  if (found.length > 0) return found;
  const near = nearest(wanted, [...ids, ...files.map(({ ritual }) => ritual)]);
  const question = near === undefined ? "" : `Did you mean "${near}"? `;
  throw new UserError(
    [
      {
        message: `there is no template "${wanted}".`,
        hint: `${question}See them all with: chapterkit templates list`,
      },
    ],
    ExitCode.usage,
  );
}
