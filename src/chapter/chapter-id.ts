import type { Text } from "./chapter.js";
import { textIn } from "./chapter.js";
import { isReservedName } from "./fields.js";

const longest = 40;

/** `Canal Street Neighbours` gives `canal-street-neighbours`; undefined where no letter a-z is left. */
export function idFromName(name: Text, language: string): string | undefined {
  const id = textIn(name, language)
    .normalize("NFKD")
    .replace(/['’\p{M}]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-|-$/g, "");
  return id === "" || isReservedName(id) ? undefined : id;
}
