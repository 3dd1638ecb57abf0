import type { Instant } from './clock.ts'
import { type Deadline, deadlineAfter, readDeadline } from './deadline.ts'

/** Seconds between two sends to one address for one purpose; the pool's own setting is not readable from a browser. */
const SEND_INTERVAL_SECONDS = 60

/** What is known of the code that went out last. `maybe`: nobody said that its mail was sent. */
export type SentCode = 'maybe' | 'sent' | 'used'

/** Which addresses were mailed a moment ago. Outlives components, so that a remount cannot send twice. */
export interface Cooldowns {
  start(key: string, sent: Instant): Deadline
  /** Says more of the code that went out last. */
  mark(key: string, code: SentCode): void
  /** Nothing was sent after all. */
  cancel(key: string): void
  /** The wait that is still on, or `null`. */
  read(key: string, now: Instant): Deadline | null
  codeOf(key: string): SentCode | undefined
}

export function createCooldowns(): Cooldowns {
  const running = new Map<string, { deadline: Deadline; code: SentCode }>()
  return {
    start(key, sent) {
      const deadline = deadlineAfter(sent, sent, SEND_INTERVAL_SECONDS)
      running.set(key, { deadline, code: 'maybe' })
      return deadline
    },
    mark(key, code) {
      const last = running.get(key)
      if (last !== undefined) last.code = code
    },
    cancel: (key) => void running.delete(key),
    codeOf: (key) => running.get(key)?.code,
    read(key, now) {
      const { deadline } = running.get(key) ?? {}
      if (deadline === undefined) return null
      if (readDeadline(deadline, now).remainingMs > 0) return deadline
      running.delete(key)
      return null
    },
  }
}
