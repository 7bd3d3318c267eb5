/** Douglas Crockford's base 32: no I, L, O or U, so that nobody has to guess what was printed. */
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const checkSymbols = `${digits}*~$=U`;

/** The first bits of the bytes, five to a character. */
export function crockford(bytes: Uint8Array, characters: number): string {
  const wanted = characters * 5;
  const whole = bytes.slice(0, Math.ceil(wanted / 8));
  const value = whole.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let rest = value >> BigInt(whole.length * 8 - wanted);
  let text = "";
  for (let left = characters; left > 0; left--) {
    text = digits.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text;
}

/** Crockford's check symbol, modulo 37: it gives away every wrong character and every swapped pair. */
export function checkSymbol(id: string): string {
  const remainder = [...id].reduce((sum, digit) => (sum * 32 + digits.indexOf(digit)) % 37, 0);
  return checkSymbols.charAt(remainder);
}
