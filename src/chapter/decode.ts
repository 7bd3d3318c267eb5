import { UserError } from "../errors.js";

/** Beyond this no chapter file is meant, and parsing would only cost time and memory. */
export const mostBytes = 256 * 1024;

const saveAsText = "Save it as UTF-8 text (in most programs: Save as, encoding UTF-8).";

/** Signs by which other kinds of files begin. */
const disguises = [
  { begins: [0x25, 0x50, 0x44, 0x46], kind: "a PDF" },
  { begins: [0x50, 0x4b, 0x03, 0x04], kind: "a word-processor or spreadsheet file" },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], kind: "an old word-processor or spreadsheet file" },
  { begins: [0x89, 0x50, 0x4e, 0x47], kind: "a picture" },
  { begins: [0xff, 0xd8, 0xff], kind: "a picture" },
  { begins: [0xff, 0xfe], kind: "UTF-16 text" },
  { begins: [0xfe, 0xff], kind: "UTF-16 text" },
] as const;

/** UTF-8 bytes as text without a byte order mark; everything else is refused in plain words. */
export function decode(file: string, bytes: Uint8Array, most = mostBytes): string {
  const refuse = (message: string) => new UserError([{ file, message, hint: saveAsText }]);
  if (bytes.length > most) throw tooLarge(file);
  const disguise = disguises.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (disguise) throw refuse(`this is ${disguise.kind}, not plain text.`);
  if (bytes.includes(0)) throw refuse("this is not plain text: it holds NUL bytes.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse("this text is in another encoding than UTF-8.");
  }
}

export function tooLarge(file: string): UserError {
  const hint = "A chapter is a few pages of text at most; is this another file?";
  return new UserError([{ file, message: "this file is larger than 256 KB.", hint }]);
}
