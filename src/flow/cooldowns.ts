import type { Instant } from './clock.ts'
import { type Deadline, deadlineAfter, readDeadline } from './deadline.ts'

/** Seconds between two sends to one address for one purpose; the pool's own setting is not readable from a browser. */
const SEND_INTERVAL_SECONDS = 60

/** Which addresses were mailed a moment ago. Outlives components, so that a remount cannot send twice. */
export interface Cooldowns {
  start(key: string, sent: Instant): Deadline
  /** Nothing was sent after all. */
  cancel(key: string): void
  /** The wait that is still on, or `null`. */
  read(key: string, now: Instant): Deadline | null
  /** The code that went out last cannot be used any more. */
  markUsed(key: string): void
  isUsed(key: string): boolean
}

export function createCooldowns(): Cooldowns {
  const running = new Map<string, Deadline>()
  const used = new Set<string>()
  return {
    start(key, sent) {
      const deadline = deadlineAfter(sent, sent, SEND_INTERVAL_SECONDS)
      running.set(key, deadline)
      used.delete(key)
      return deadline
    },
    cancel: (key) => void running.delete(key),
    markUsed: (key) => void used.add(key),
    isUsed: (key) => used.has(key),
    read(key, now) {
      const deadline = running.get(key)
      if (deadline === undefined) return null
      if (readDeadline(deadline, now).remainingMs > 0) return deadline
      running.delete(key)
      return null
    },
  }
}
