import { nextReadMs } from '../../flow/reconcile.ts'
import type { AccountSession } from '../../provider/account-session.ts'
import type { EmailReadout } from './read-email.ts'

/** After a lost reply: reads the account again and again until it tells what became of the request. */
export interface AccountCheck {
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

export interface AccountCheckOptions {
  read: () => Promise<EmailReadout>
  /** Acts on a decisive answer and says whether it was one. `last`: nothing can take effect any more. */
  decide: (readout: EmailReadout, last: boolean) => boolean
  /** The last planned read did not tell. */
  gaveUp: () => void
}

const SOON_MS = 1_000

interface Run {
  startedAt: number
  endMs: number
  doneMs: number
}

export function createAccountCheck({ clock }: AccountSession, options: AccountCheckOptions): AccountCheck {
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
    const readout = await options.read()
    if (run !== current) return
    if (!options.decide(readout, last)) return
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
