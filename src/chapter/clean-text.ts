const longestWord = 60;

/** One line in NFC without outer spaces: how every text of a chapter file is kept. */
export function cleaned(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029 ]+/g, " ")
    .trim()
    .normalize("NFC");
}

/** What would print wrongly or not at all in a cleaned text of at most `most` characters. */
export function wrongWithText(text: string, most: number): string | undefined {
  if (text === "") return "is empty: write a text, or leave the line out";
  if (/\p{Cs}/u.test(text)) return "holds half a character; type it anew";
  if (/\p{Cc}/u.test(text)) return `holds an invisible control character: ${shown(text, /\p{Cc}/u)}`;
  if (bidiOverride.test(text))
    return `holds a sign that turns the reading direction: ${shown(text, bidiOverride)}`;
  if (!/[^\p{Z}\p{C}\p{M}]/u.test(text)) return "has nothing that can be seen in it";
  if (/\p{M}{5}/u.test(text)) return "does not fit a line: more than four marks are stacked on one letter";
  const word = text.match(unbroken)?.find((part) => lengthOf(part) > longestWord);
  if (lengthOf(text) > most) return `does not fit: ${lengthOf(text)} characters, where ${most} have room`;
  if (word) return `does not fit a line: one word has ${lengthOf(word)} characters, ${longestWord} have room`;
  return undefined;
}

const bidiOverride = /[\u202A-\u202E\u2066-\u2069]/u;

/** Some scripts are written without spaces and may be broken anywhere. */
const unbroken =
  /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

function shown(text: string, sign: RegExp): string {
  return `\\u{${(sign.exec(text)?.[0].codePointAt(0) ?? 0).toString(16)}}`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
