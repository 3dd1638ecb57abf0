import { type Deadline, readDeadline } from '../../flow/deadline.ts'
import type { AccountSession } from '../../provider/account-session.ts'

const WARN_AT_SECONDS = [20, 10] as const

export interface ConfirmTimerOptions {
  /** The life that is followed right now; `null` when there is none, or nobody looks. */
  deadline: () => Deadline | null
  /** This much or less is left, in seconds. May be said more than once. */
  low: (left: (typeof WARN_AT_SECONDS)[number]) => void
  over: () => void
}

/** Follows the life of a one-time token: tells when it runs low, and when it is over. */
export interface ConfirmTimer {
  /** Looks at the time now, and plans the next look. */
  look(): void
  stop(): void
}

export function createConfirmTimer(
  { clock, now }: AccountSession,
  options: ConfirmTimerOptions,
): ConfirmTimer {
  let timer: unknown = null

  function look(): void {
    clock.clearTimeout(timer)
    const deadline = options.deadline()
    if (deadline === null) return
    const { zone, remainingMs } = readDeadline(deadline, now())
    if (zone === 'over') return options.over()
    for (const left of WARN_AT_SECONDS) {
      if (remainingMs <= left * 1000 && deadline.certainMs > left * 1000) options.low(left)
    }
    const toWarning = WARN_AT_SECONDS.map((left) => remainingMs - left * 1000).filter((ms) => ms > 0)
    const toEnd = deadline.latestMs - (clock.monotonic() - deadline.from.monotonic)
    timer = clock.setTimeout(look, Math.max(1, Math.min(toEnd, ...toWarning)))
  }

  return { look, stop: () => clock.clearTimeout(timer) }
}
