import { hexToBytes } from "@noble/hashes/utils.js";
import { UserError } from "../errors.js";

/** The secret of the codes, 128 bits written as 32 hexadecimal characters. */
export function parseSecret(file: string, bytes: Uint8Array): Uint8Array {
  const written = new TextDecoder().decode(bytes).trim();
  if (/^[0-9a-f]{32}$/i.test(written)) return hexToBytes(written);
  const message = "this is not a secret of ours: it should be 32 characters 0-9 and a-f.";
  const hint =
    "Bring it back from a copy; or delete it for a new one, with which earlier codes are no longer ours.";
  throw new UserError([{ file, message, hint }]);
}
