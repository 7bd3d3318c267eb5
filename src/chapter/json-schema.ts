import { z } from "zod";
import { chapterSchema, type RitualOptions } from "./schema.js";

/** The chapter file as JSON Schema draft-07, which editors use to explain and complete keys. */
export function chapterJsonSchema(rituals: readonly RitualOptions[]): object {
  return z.toJSONSchema(chapterSchema(rituals), { target: "draft-7", io: "input" });
}
