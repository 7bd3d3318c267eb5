import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 in hexadecimal. */
export function sha256Of(content: Uint8Array | string): string {
  return bytesToHex(digest(content));
}

/** One digest of several contents; where each begins and ends counts. */
export function digestOfAll(contents: readonly (Uint8Array | string)[]): Uint8Array {
  return sha256(concatBytes(...contents.map(digest)));
}

function digest(content: Uint8Array | string): Uint8Array {
  return sha256(typeof content === "string" ? utf8ToBytes(content) : content);
}
