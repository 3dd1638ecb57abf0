/** When to read the profile after a reply was lost: soon and often at first, then every half minute. */
const READS_AT_MS = [0, 1_000, 3_000, 7_000, 15_000, 30_000]
const THEN_EVERY_MS = 30_000

/**
 * The moment of the next read, in milliseconds after the first.
 *
 * @param doneMs moment of the read before; negative when there was none
 * @param endMs moment of the last read, which decides
 * @returns `null` when the last one was made
 */
export function nextReadMs(doneMs: number, endMs: number): number | null {
  if (doneMs >= endMs) return null
  const planned = READS_AT_MS.find((at) => at > doneMs) ?? doneMs + THEN_EVERY_MS
  return Math.min(planned, endMs)
}
