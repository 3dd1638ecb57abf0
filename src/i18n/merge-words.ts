import type { WordOverrides } from './words.ts'

/**
 * Words with other ones over them, the last on top. English decides what is a sentence: what is missing, `undefined`,
 * empty, or of another kind than in English is passed over, so that no button is ever without a name.
 */
export function mergeWords<Group extends object>(
  words: Group,
  layers: readonly (WordOverrides<Group> | null | undefined)[],
): Group {
  // SAFETY: every key is kept, and its value is only replaced by one of the same kind.
  return layers.reduce<object>(
    (below, layer) => (isObject(layer) ? merge(below, layer) : below),
    words,
  ) as Group
}

function merge(words: object, over: object): object {
  const replacements = new Map<string, unknown>(Object.entries(over))
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, replaced(value, replacements.get(key))]),
  )
}

function replaced(value: unknown, by: unknown): unknown {
  if (typeof value === 'string') return typeof by === 'string' && by.trim() !== '' ? by : value
  if (isPlural(value)) return isPlural(by) ? by : value
  return isObject(value) && isObject(by) ? merge(value, by) : value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isPlural(value: unknown): boolean {
  if (!isObject(value) || !('other' in value) || typeof value.other !== 'string') return false
  return Object.values(value).every((form) => typeof form === 'string' || form == null)
}
