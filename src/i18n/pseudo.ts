import { splitTemplate } from './format.ts'
import type { Translated } from './words.ts'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'
const accents = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]))

/** Readable, a third longer, and in brackets: text that is not from the words, or is cut off, stands out. */
function pseudoText(template: string): string {
  const parts = splitTemplate(template).map((part) =>
    'text' in part
      ? part.text.replace(/[aeiou]/g, '$&$&').replace(/[a-z]/gi, (letter) => accents.get(letter) ?? letter)
      : `{${part.name}}`,
  )
  return `[${parts.join('')}]`
}

/** Words in a language nobody speaks, for finding text that cannot be translated or has no room. */
export function pseudoWords<English extends object>(words: English): Translated<English> {
  const pseudo = (value: unknown): unknown =>
    typeof value === 'string' ? pseudoText(value) : pseudoWords(Object(value))
  // SAFETY: every key stays, with a text where there was a text.
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, pseudo(value)]),
  ) as Translated<English>
}
