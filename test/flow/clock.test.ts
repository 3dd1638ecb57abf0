// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { instantOf, systemClock } from '../../src/flow/clock.ts'
import { createManualClock } from '../../src/sandbox/index.ts'

it('reads both clocks for one moment', async () => {
  const clock = createManualClock(5_000)
  await clock.advance(10)
  expect(instantOf(clock)).toEqual({ monotonic: 10, wall: 5_010 })
})

it('is the machine’s own time by default', () => {
  vi.useFakeTimers({ now: 5_000 })
  const rang = vi.fn()
  systemClock.setTimeout(rang, 100)
  systemClock.clearTimeout(systemClock.setTimeout(() => expect.unreachable(), 100))
  const before = instantOf(systemClock)
  vi.advanceTimersByTime(100)
  const after = instantOf(systemClock)
  expect([before.wall, after.wall, after.monotonic - before.monotonic]).toEqual([5_000, 5_100, 100])
  expect(rang).toHaveBeenCalledTimes(1)
  vi.useRealTimers()
})
