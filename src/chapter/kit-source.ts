import { type Problem, UserError } from "../errors.js";
import { decode } from "./decode.js";
import { KitData } from "./from-kit.js";
import type { Path, Source } from "./source.js";

/** A season of five hundred people, and room for more. */
export const mostKitBytes = 16 * 1024 * 1024;

/** A kit.json as a part of the chapter file; it was written by a program, so its mistakes stand where it is named. */
export function readKitJson(
  main: Source,
  path: Path,
  bytes: Uint8Array,
  place: Omit<Problem, "message">,
): Source {
  return {
    file: main.file,
    data: new KitData(parsed(bytes, place)),
    position: () => main.position(path, "value"),
  };
}

function parsed(bytes: Uint8Array, place: Omit<Problem, "message">): unknown {
  try {
    return JSON.parse(decode(place.file ?? "", bytes, mostKitBytes));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof UserError)) throw error;
    throw new UserError([{ ...place, message: "this file is not the kit.json of a kit." }]);
  }
}
