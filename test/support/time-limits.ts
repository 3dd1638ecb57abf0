import { vi } from 'vitest'

const LABEL = 'x-time-limit'

/**
 * The client's limit on a request, in the hands of the test: the request that hangs reaches it when the test says so,
 * and no other one does, however busy the machine.
 */
export function holdTimeLimits() {
  const ms = 300_000
  const setTimer = globalThis.setTimeout
  const limits: (() => void)[] = []
  const timers = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
    work: () => void,
    delay?: number,
    ...rest: []
  ) => {
    // The request to update has twice the time.
    if (delay === ms || delay === 2 * ms) limits.push(work)
    return setTimer(work, delay, ...rest)
  }) as typeof setTimeout)

  return {
    /** The client's `timeoutMs`. */
    ms,
    /** For the headers of the request that is just being sent: says which limit is its. */
    label: (headers: HeadersInit = {}): Record<string, string> => ({
      ...Object.fromEntries(new Headers(headers)),
      [LABEL]: `${limits.length - 1}`,
    }),
    /** The request with these headers has taken too long. */
    reach: (headers: Record<string, unknown>): void => limits[Number(headers[LABEL])]?.(),
    release: () => timers.mockRestore(),
  }
}
