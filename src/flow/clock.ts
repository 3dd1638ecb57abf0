/** How flows see time. The real one by default; `createManualClock` of `./sandbox` fits in its place. */
export interface Clock {
  /** Milliseconds that never run backwards. May stand still while the machine sleeps. */
  monotonic(): number
  /** Wall time, epoch milliseconds. May be set forward or back. */
  wall(): number
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
}

/** One moment on both clocks. */
export interface Instant {
  monotonic: number
  wall: number
}

export const systemClock: Clock = {
  monotonic: () => performance.now(),
  wall: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
}

export function instantOf(clock: Clock): Instant {
  return { monotonic: clock.monotonic(), wall: clock.wall() }
}
