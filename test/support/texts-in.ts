/** Every string that can be reached from a value: by own keys and symbols, getters, maps and sets. Not into the DOM. */
export function textsIn(root: unknown, leaveOut?: string): string[] {
  const seen = new Set<unknown>()
  const texts: string[] = []
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'string') texts.push(value)
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value))
      continue
    seen.add(value)
    if (value instanceof Node || value instanceof Window) continue
    if (value instanceof Map) waiting.push(...value.keys(), ...value.values())
    if (value instanceof Set) waiting.push(...value)
    for (const key of Reflect.ownKeys(value)) {
      if (key === leaveOut) continue
      try {
        waiting.push(Reflect.get(value, key))
      } catch {
        // A getter that refuses shows nothing.
      }
    }
  }
  return texts
}
