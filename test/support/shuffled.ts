import fc from 'fast-check'

/** The items in another order. The same seed leads to the same order. */
export function shuffled<Item>(items: Item[], seed: number): Item[] {
  const all = { minLength: items.length, maxLength: items.length }
  return fc.sample(fc.shuffledSubarray(items, all), { numRuns: 1, seed })[0] ?? []
}
