import { z } from "zod";
import { quoted } from "./plain-words.js";

const languageForm = "write a language as its code, such as en, es or pt-BR";

/** A language code (BCP 47) in its canonical form: `EN-us` gives `en-US`. */
export function language() {
  return z.string(languageForm).transform((code, context) => {
    const canonical = canonicalLanguage(code);
    if (canonical !== undefined) return canonical;
    const guess = canonicalLanguage(code.replaceAll("_", "-"));
    context.addIssue({
      code: "custom",
      message: `${quoted(code)} is not a language code`,
      params: { hint: guess ? `Did you mean "${guess}"?` : "Write a code such as en, es or pt-BR." },
      input: code,
    });
    return z.NEVER;
  });
}

const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** Whether `Intl` has a name for it; many living languages have none. */
export function isNamedLanguage(code: string): boolean {
  return languageNames.of(code) !== undefined;
}

/** From the most to the least exact: `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function languageAndParents(code: string): string[] {
  const parts = code.split("-");
  return parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join("-"));
}

function canonicalLanguage(code: string): string | undefined {
  if (!/^[a-z]{2,3}(-|$)/i.test(code)) return undefined;
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}
