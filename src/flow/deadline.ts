import type { Instant } from './clock.ts'

/** The end of something that lives for a while on the server: a token, a cool-down. */
export interface Deadline {
  /** When the request that started it was sent. */
  from: Instant
  /** Alive for sure until this many milliseconds after `from`. */
  certainMs: number
  /** Dead for sure this many milliseconds after `from`: the reply, not the request, may have started it. */
  latestMs: number
  /** Whether the server named the lifetime. */
  stated: boolean
}

/** `uncertain`: the server may already refuse; trying is the only way to know. */
export type Zone = 'alive' | 'uncertain' | 'over'

const LONGEST_SHOWN_MS = 600_000
const CLOCKS_AGREE_MS = 2_000

/**
 * @param sent when the request went out
 * @param received when its reply came in
 * @param seconds lifetime; `null` when the server did not say, then 60
 */
export function deadlineAfter(sent: Instant, received: Instant, seconds: number | null): Deadline {
  const certainMs = Math.min((seconds ?? 60) * 1000, LONGEST_SHOWN_MS)
  return {
    from: sent,
    certainMs,
    latestMs: certainMs + Math.max(0, received.monotonic - sent.monotonic),
    stated: seconds !== null && seconds * 1000 <= LONGEST_SHOWN_MS,
  }
}

/**
 * Where a deadline stands. The monotonic clock may stop in sleep but never runs ahead, so it alone ends things; wall
 * time only makes less of what is shown, and where the two disagree nothing is certain.
 */
export function readDeadline(deadline: Deadline, now: Instant): { zone: Zone; remainingMs: number } {
  const monotonic = now.monotonic - deadline.from.monotonic
  const wall = now.wall - deadline.from.wall
  const elapsed = Math.max(monotonic, wall)
  const remainingMs = Math.max(0, deadline.certainMs - elapsed)
  return { zone: zoneOf(deadline, monotonic, wall), remainingMs }
}

function zoneOf({ certainMs, latestMs, stated }: Deadline, monotonic: number, wall: number): Zone {
  if (monotonic >= latestMs) return 'over'
  if (Math.abs(monotonic - wall) > CLOCKS_AGREE_MS) return 'uncertain'
  const elapsed = Math.max(monotonic, wall)
  if (elapsed >= latestMs) return 'over'
  return elapsed < certainMs && stated ? 'alive' : 'uncertain'
}

/** Whole seconds to show: 60 at the start, 0 only at the end. */
export function secondsLeft(deadline: Deadline, now: Instant): number {
  return Math.ceil(readDeadline(deadline, now).remainingMs / 1000)
}

/** The one of two waits that ends later. */
export function laterOf(a: Deadline | null, b: Deadline | null, now: Instant): Deadline | null {
  if (a === null || b === null) return a ?? b
  return readDeadline(a, now).remainingMs >= readDeadline(b, now).remainingMs ? a : b
}
