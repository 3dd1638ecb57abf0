interface Timer {
  due: number
  run: () => void
}

/** A clock that moves only when told to. Fits the provider's `clock` and the sandbox's `clock`. */
export interface ManualClock {
  /** Milliseconds that never run backwards. */
  monotonic(): number
  /** Wall time, as epoch milliseconds. */
  wall(): number
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
  /** Lets time pass: timers that fall due run in order, and what they started settles in between. */
  advance(ms: number): Promise<void>
  /** Moves wall time alone, as a user or a time server does. */
  jumpWall(ms: number): void
  /** Timers that wait. */
  readonly pending: number
}

/** @param start wall time to begin at, epoch milliseconds */
export function createManualClock(start: number = Date.UTC(2026, 0, 1)): ManualClock {
  const timers = new Set<Timer>()
  let now = 0
  let wallOffset = start

  return {
    monotonic: () => now,
    wall: () => now + wallOffset,
    setTimeout(run, ms) {
      const timer = { due: now + Math.max(0, ms), run }
      timers.add(timer)
      return timer
    },
    clearTimeout: (timer) => void timers.delete(timer as Timer),
    async advance(ms) {
      const end = now + ms
      await settle()
      for (let next = earliest(timers, end); next !== null; next = earliest(timers, end)) {
        now = Math.max(now, next.due)
        timers.delete(next)
        next.run()
        await settle()
      }
      now = end
      await settle()
    },
    jumpWall(ms) {
      wallOffset += ms
    },
    get pending() {
      return timers.size
    },
  }
}

function earliest(timers: Set<Timer>, end: number): Timer | null {
  let first: Timer | null = null
  for (const timer of timers) {
    if (timer.due <= end && (first === null || timer.due < first.due)) first = timer
  }
  return first
}

/** One turn of the event loop: what was promised, in-process requests included, gets done. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
