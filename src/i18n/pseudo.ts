import { splitTemplate } from './format.ts'
import type { Messages, PluralForms } from './messages.ts'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'
const accents = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]))

/** Readable, a third longer, and in brackets: text that is not from the messages, or is cut off, stands out. */
function pseudoText(template: string): string {
  const parts = splitTemplate(template).map((part) =>
    'text' in part
      ? part.text.replace(/[aeiou]/g, '$&$&').replace(/[a-z]/gi, (letter) => accents.get(letter) ?? letter)
      : `{${part.name}}`,
  )
  return `[${parts.join('')}]`
}

/** Every message in a language nobody speaks, for finding text that cannot be translated or has no room. */
export function pseudoMessages(messages: Messages): Messages {
  const pseudo = (text: string | PluralForms): unknown =>
    typeof text === 'string'
      ? pseudoText(text)
      : Object.fromEntries(Object.entries(text).map(([rule, form]) => [rule, pseudoText(form)]))
  return mapValues(messages, (group) => mapValues(group, pseudo)) as Messages
}

function mapValues<Value>(
  record: Record<string, Value>,
  change: (value: Value) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
