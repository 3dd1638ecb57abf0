import type { Clock } from '../../src/flow/clock.ts'

/** Time as the user's machine sees it, beside time as it is. */
export interface ModelClock extends Clock {
  /** Milliseconds that really passed; the service lives by them. */
  actual(): number
  /** Resolves after this much of actual time, whatever the page does meanwhile. */
  wait(ms: number): Promise<void>
  /** Resolves as soon as the page runs. */
  awake(): Promise<void>
  /** Time passes, and the page's timers fire when they are due. */
  advance(ms: number): Promise<void>
  /** Time passes while the page does not run. Asleep, the monotonic clock stands still too. */
  stop(ms: number, how: 'frozen' | 'asleep'): Promise<void>
  jumpWall(ms: number): void
  /** Timers of the page that wait. */
  readonly pending: number
}

interface Timer {
  due: number
  run: () => void
}

const START = Date.UTC(2026, 0, 1)

/** @param settle lets everything that was started get done, without time passing */
export function createModelClock(settle: () => Promise<void>): ModelClock {
  const page = new Set<Timer>()
  const outside = new Set<Timer>()
  let waking: (() => void)[] = []
  let actual = 0
  let slept = 0
  let wallShift = 0
  let stopped = false

  /** Runs what falls due outside, and in the page while it runs, in order. */
  async function pass(ms: number): Promise<void> {
    const end = actual + ms
    await settle()
    for (;;) {
      const theirs = earliest(outside)
      const ours = stopped ? null : earliest(page)
      const ourDue = ours === null ? Number.POSITIVE_INFINITY : ours.due + slept
      const theirDue = theirs?.due ?? Number.POSITIVE_INFINITY
      if (Math.min(ourDue, theirDue) > end) break
      actual = Math.max(actual, Math.min(ourDue, theirDue))
      const next = theirDue <= ourDue ? theirs : ours
      if (next !== null) {
        outside.delete(next)
        page.delete(next)
        next.run()
      }
      await settle()
    }
    actual = end
    await settle()
  }

  return {
    actual: () => actual,
    monotonic: () => actual - slept,
    wall: () => START + actual + wallShift,
    setTimeout(run, ms) {
      const timer = { due: actual - slept + Math.max(0, ms), run }
      page.add(timer)
      return timer
    },
    clearTimeout: (timer) => void page.delete(timer as Timer),
    wait: (ms) => new Promise((resolve) => outside.add({ due: actual + ms, run: resolve })),
    awake: () => (stopped ? new Promise((resolve) => waking.push(resolve)) : Promise.resolve()),
    advance: pass,
    async stop(ms, how) {
      stopped = true
      await pass(ms)
      stopped = false
      if (how === 'asleep') slept += ms
      for (const wake of waking) wake()
      waking = []
      await pass(0)
    },
    jumpWall(ms) {
      wallShift += ms
    },
    get pending() {
      return page.size
    },
  }
}

function earliest(timers: Set<Timer>): Timer | null {
  let first: Timer | null = null
  for (const timer of timers) if (first === null || timer.due < first.due) first = timer
  return first
}
