import { isPerLanguage } from "./fields.js";
import type { Finding } from "./finding.js";
import { languageAndParents } from "./languages.js";
import type { Path } from "./source.js";

/** Where a text per language lacks a language of the chapter, or has one that the chapter does not use. */
export function textLanguageFindings(
  data: unknown,
  languages: readonly string[],
  path: Path = [],
): Finding[] {
  if (typeof data !== "object" || data === null) return [];
  if (isPerLanguage(data)) return findingsOf(Object.keys(data), languages, path);
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => textLanguageFindings(value, languages, [...path, key]));
}

function findingsOf(codes: readonly string[], languages: readonly string[], path: Path): Finding[] {
  const all = languages.join(", ");
  const lacking = languages.filter(
    (language) => !languageAndParents(language).some((code) => codes.includes(code)),
  );
  const foreign = codes.filter(
    (code) => !languages.some((language) => languageAndParents(language).includes(code)),
  );
  return [
    ...lacking.map((language) => ({
      path,
      message: `has no text in ${language}`,
      hint: `Write one for each language of the chapter: ${all}.`,
    })),
    ...foreign.map((code) => ({
      path: [...path, code],
      of: "key" as const,
      message: `${code} is not a language of this chapter`,
      hint: `The chapter's languages are: ${all}.`,
    })),
  ];
}
