import { readDeadline } from '../flow/deadline.ts'
import type { ChangeCore, Confirmation, ConfirmationEvents } from './core.ts'

const WARN_AT_SECONDS = [20, 10] as const

/** For kinds that are verified first and confirmed with a one-time token. Follows the token's life. */
export function createGrant(core: ChangeCore, events: ConfirmationEvents): Confirmation {
  const { clock, now } = core.session
  // The only place where it lives. Never part of a state.
  let token: string | null = null
  let isOpen = false
  let isUnderWay = false
  let timer: unknown = null

  function look(): void {
    clock.clearTimeout(timer)
    const deadline = core.at('confirm')?.deadline
    // A change under way is not interrupted: its outcome counts, not the clock.
    if (deadline === undefined || isUnderWay || !core.isShown()) return
    const { zone, remainingMs } = readDeadline(deadline, now())
    if (zone === 'over') return events.over()
    for (const left of WARN_AT_SECONDS) {
      if (remainingMs <= left * 1000 && deadline.certainMs > left * 1000) events.low(left)
    }
    const toWarning = WARN_AT_SECONDS.map((left) => remainingMs - left * 1000).filter((ms) => ms > 0)
    const toEnd = deadline.latestMs - (clock.monotonic() - deadline.from.monotonic)
    timer = clock.setTimeout(look, Math.max(1, Math.min(toEnd, ...toWarning)))
  }

  return {
    token: () => token,
    hold(granted) {
      token = granted
    },
    isOpen: () => isOpen,
    setOpen(open) {
      isOpen = open
    },
    setUnderWay(underWay) {
      isUnderWay = underWay
      look()
    },
    look,
    hide: () => clock.clearTimeout(timer),
    forget() {
      token = null
      isOpen = false
    },
  }
}
