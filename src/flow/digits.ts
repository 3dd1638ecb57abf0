/**
 * What was typed or pasted, in plain form: full-width letters and signs become narrow, invisible characters go, and the
 * digits of every script become 0 to 9.
 */
export function toAsciiDigits(text: string): string {
  // Every script's digits start at a code point that ends in 0 or 6.
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{Nd}0-9]/gu, (digit) => {
      const point = digit.codePointAt(0) ?? 0
      const block = point & ~0xf
      const zero = /\p{Nd}/u.test(String.fromCodePoint(block)) ? block : block + 6
      return `${point - zero}`
    })
}
