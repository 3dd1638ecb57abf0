import type { AccountRead } from './account.ts'
import type { AccountSession } from './session.ts'

/** After a lost reply: reads the account again and again until it tells what became of the request. */
export interface Reconciler {
  /** @param endMs how long from now the request may still take effect */
  start(endMs: number): void
  /** Stops the clock, as when the screen is hidden; `resume` goes on. */
  pause(): void
  resume(): void
  stop(): void
  /** Time may have passed unseen. */
  wake(): void
  /** One read at once, at the user's wish. */
  readNow(): Promise<void>
}

export interface ReconcilerOptions {
  read: () => Promise<AccountRead>
  /** Acts on a decisive answer and says whether it was one. `last`: nothing can take effect any more. */
  decide: (read: AccountRead, last: boolean) => boolean
  /** Acting on an answer has thrown: nothing is read any more. */
  crashed: (thrown: unknown) => void
  /** The last planned read did not tell. */
  gaveUp: () => void
}

/** Soon and often at first, then every half minute. */
const READS_AT_MS = [0, 1_000, 3_000, 7_000, 15_000, 30_000]
const THEN_EVERY_MS = 30_000
const SOON_MS = 1_000

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

interface Run {
  startedAt: number
  endMs: number
  doneMs: number
}

export function createReconciler(
  { clock }: Pick<AccountSession, 'clock'>,
  options: ReconcilerOptions,
): Reconciler {
  let run: Run | null = null
  let timer: unknown = null
  let paused = false

  const elapsed = ({ startedAt }: Run) => clock.monotonic() - startedAt
  const unplan = () => {
    clock.clearTimeout(timer)
    timer = null
  }

  async function read(current: Run): Promise<void> {
    current.doneMs = Math.max(elapsed(current), current.doneMs)
    const last = current.doneMs >= current.endMs
    const found = await options.read()
    if (run !== current) return
    try {
      if (!options.decide(found, last)) return
    } catch (thrown) {
      options.crashed(thrown)
    }
    unplan()
    run = null
  }

  function plan(current: Run): void {
    if (paused) return
    const next = nextReadMs(current.doneMs, current.endMs)
    if (next === null) return options.gaveUp()
    timer = clock.setTimeout(() => {
      timer = null
      void read(current).then(() => {
        if (run === current && timer === null) plan(current)
      })
    }, next - elapsed(current))
  }

  return {
    start(endMs) {
      unplan()
      run = { startedAt: clock.monotonic(), endMs: Math.max(0, endMs), doneMs: -1 }
      plan(run)
    },
    pause() {
      paused = true
      unplan()
    },
    resume() {
      paused = false
      if (run !== null && timer === null) plan(run)
    },
    stop() {
      unplan()
      run = null
    },
    wake() {
      // Several events tell of one waking.
      if (run !== null && elapsed(run) - run.doneMs >= SOON_MS) void read(run)
    },
    async readNow() {
      if (run !== null) await read(run)
    },
  }
}
