import { nearest } from "./did-you-mean.js";
import type { Finding } from "./finding.js";
import { isNamedLanguage } from "./languages.js";
import type { PeopleSection } from "./people-schema.js";
import type { Path } from "./source.js";

/** A mistake where a language of the chapter is near; else a warning, as many living languages have no name in `Intl`. */
export function unknownLanguages(languages: readonly string[], people: PeopleSection | undefined) {
  const spoken = Array.isArray(people)
    ? people.flatMap(({ speaks = [] }, index) =>
        speaks.map((code, position) => ({ code, path: ["people", index, "speaks", position] as Path })),
      )
    : [];
  const ofChapter = languages.map((code, index) => ({ code, path: ["chapter", "languages", index] as Path }));
  const unknown = [...ofChapter, ...spoken].filter(({ code }) => !isNamedLanguage(code));
  const known = new Set([...languages.filter(isNamedLanguage), "en"]);
  const judged = unknown.map(({ code, path }) => {
    const meant = nearest(code, known);
    const hint = meant === undefined ? "It is kept as it is written." : `Did you mean "${meant}"?`;
    return { isMistake: meant !== undefined, finding: { path, message: `unknown language "${code}"`, hint } };
  });
  const those = (isMistake: boolean): Finding[] =>
    judged.filter((each) => each.isMistake === isMistake).map(({ finding }) => finding);
  return { findings: those(true), warnings: those(false) };
}
