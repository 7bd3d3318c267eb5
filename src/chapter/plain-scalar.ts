/** Numbers that lose nothing when they are written as text again: no leading zero, no exponent. */
export const wholeNumber = /^-?(?:0|[1-9][0-9]{0,14})$/;
export const decimalNumber = /^-?(?:0|[1-9][0-9]{0,11})\.[0-9]{1,12}$/;

/** A cell or word without quotes: digits are a number, everything else is text. */
export function plainScalar(text: string): string | number {
  return wholeNumber.test(text) ? Number(text) : text;
}
