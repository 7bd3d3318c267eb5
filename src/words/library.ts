import { nearest } from "../chapter/did-you-mean.js";
import { UserError } from "../errors.js";
import { remembered } from "../remembered.js";
import { compileTemplate } from "./compile-template.js";
import { formatFor } from "./format.js";
import { type Label, labelsOf, textOf, textsOf } from "./labels.js";
import { parseMarkdown } from "./markdown.js";
import { sectionsOf } from "./sections.js";
import { labelsName, sharedFolder, type TemplateFile } from "./template-file.js";
import type { TemplateSource } from "./template-source.js";
import type { Data, Words } from "./words.js";

/** The words of one language. */
export interface Library {
  readonly language: string;
  /** The words of a ritual; its templates know `base` besides what each of them is given. */
  of(ritual: string, base: Data): Words;
  /** The files in use. Labels of one ritual may come from several, the first of which that has a key decides. */
  readonly files: readonly TemplateFile[];
}

/**
 * A library of files that were read, those that win first. `folders` are where they were looked for, as messages
 * show them.
 */
export function createLibrary(
  language: string,
  files: readonly TemplateFile[],
  folders: readonly string[],
): Library {
  const format = formatFor(language);
  const labelsIn = remembered((ritual: string) => labelsOf(files, ritual));
  const fileOf = (ritual: string, name: string) =>
    files.find((file) => file.ritual === ritual && file.name === name);
  const templateOf = remembered((file: TemplateFile) =>
    compileTemplate(file, format, (name) => {
      const partial = `partials/${name}`;
      return fileOf(file.ritual, partial) ?? fileOf(sharedFolder, partial);
    }),
  );
  const labelTemplateOf = remembered((text: TemplateSource) => compileTemplate(text, format));

  const missing = (what: string, files: readonly string[], hint = "") =>
    new UserError([
      {
        message: `there is no ${what} in "${language}".`,
        hint: `Looked in ${folders.flatMap((folder) => files.map((file) => `${folder}/${file}`)).join(", ")}. ${hint}`,
      },
    ]);

  const labelOf = (ritual: string, key: string): Label => {
    const own = labelsIn(ritual);
    const shared = labelsIn(sharedFolder);
    const label = own.get(key) ?? shared.get(key);
    if (label) return label;
    const near = nearest(key, [...own.keys(), ...shared.keys()]);
    throw missing(
      `label "${key}" for ${ritual}`,
      [ritual, sharedFolder].map((folder) => `${folder}/${labelsName}.yaml`),
      near && `There is "${near}".`,
    );
  };

  return {
    language,
    files,
    of(ritual, base) {
      const filled = (text: TemplateSource, data: Data) => {
        const output = labelTemplateOf(text)(data);
        return output.reveal(output.text);
      };
      const prose = (name: string, data: Data = {}) => {
        const file = fileOf(ritual, name);
        if (!file) throw missing(`template "${name}" for ${ritual}`, [`${ritual}/${name}.hbs`]);
        return parseMarkdown(templateOf(file)({ ...base, ...data }));
      };
      return {
        ...format,
        language,
        label(key, data) {
          const all: Data = { ...base, ...data };
          return filled(textOf(labelOf(ritual, key), all.count, format), all);
        },
        labels(key, data) {
          return textsOf(labelOf(ritual, key)).map((text) => filled(text, { ...base, ...data }));
        },
        prose,
        sections: (name, data) => sectionsOf(prose(name, data)),
      };
    },
  };
}
