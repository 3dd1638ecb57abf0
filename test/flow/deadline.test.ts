// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineAfter, laterOf, readDeadline, secondsLeft } from '../../src/flow/deadline.ts'

const at = (monotonic: number, wall = monotonic) => ({ monotonic, wall })
const minute = deadlineAfter(at(0), at(0), 60)

describe('a deadline', () => {
  it.each([
    ['at once', at(0), 'alive', 60],
    ['half way', at(30_000), 'alive', 30],
    ['a moment before the end', at(59_900), 'alive', 1],
    ['at the end', at(60_000), 'over', 0],
    ['FD4 after sleep, where only wall time went on', at(5_000, 3_600_000), 'uncertain', 0],
    ['FD6 with wall time set back', at(20_000, -3_600_000), 'uncertain', 40],
    ['FD6 with wall time set back and the time over', at(60_000, -3_600_000), 'over', 0],
    ['with clocks a little apart', at(10_000, 11_500), 'alive', 49],
    ['with clocks just close enough', at(10_000, 12_000), 'alive', 48],
    ['with clocks just too far apart', at(10_000, 12_001), 'uncertain', 48],
    ['with clocks just too far apart the other way', at(12_001, 10_000), 'uncertain', 48],
    ['with the end in wall time alone', at(59_000, 60_000), 'over', 0],
    ['a millisecond before it', at(59_000, 59_999), 'alive', 1],
  ])('%s', (_, now, zone, seconds) => {
    expect(readDeadline(minute, now).zone).toBe(zone)
    expect(secondsLeft(minute, now)).toBe(seconds)
  })

  it('FD7 counts from the request, and leaves the time the reply took as uncertain', () => {
    const late = deadlineAfter(at(0), at(20_000), 60)
    expect(secondsLeft(late, at(20_000))).toBe(40)
    expect(readDeadline(late, at(59_999)).zone).toBe('alive')
    expect(readDeadline(late, at(60_000)).zone).toBe('uncertain')
    expect(readDeadline(late, at(79_999)).zone).toBe('uncertain')
    expect(readDeadline(late, at(79_000, 80_000)).zone).toBe('over')
    expect(readDeadline(late, at(80_000)).zone).toBe('over')
  })

  it('FD7 is as long at any moment of the clock, and not longer when a reply seems to come before its request', () => {
    const later = deadlineAfter(at(100_000), at(102_000), 60)
    expect(readDeadline(later, at(160_000)).zone).toBe('uncertain')
    expect(readDeadline(later, at(162_000)).zone).toBe('over')
    expect(readDeadline(deadlineAfter(at(100_000), at(90_000), 60), at(159_999)).zone).toBe('alive')
  })

  it('FE3 FE5 FE7 is uncertain from the start where the server did not say, or said something absurd', () => {
    expect(readDeadline(deadlineAfter(at(0), at(0), null), at(1)).zone).toBe('uncertain')
    expect(secondsLeft(deadlineAfter(at(0), at(0), null), at(0))).toBe(60)
    expect(readDeadline(deadlineAfter(at(0), at(0), 60_000), at(1)).zone).toBe('uncertain')
    expect(secondsLeft(deadlineAfter(at(0), at(0), 60_000), at(0))).toBe(600)
  })

  it('FE6 takes the server’s own lifetime', () => {
    expect(secondsLeft(deadlineAfter(at(0), at(0), 30), at(0))).toBe(30)
    expect(secondsLeft(deadlineAfter(at(0), at(0), 300), at(0))).toBe(300)
    expect(secondsLeft(deadlineAfter(at(0), at(0), 600), at(0))).toBe(600)
    expect(readDeadline(deadlineAfter(at(0), at(0), 600), at(1)).zone).toBe('alive')
    expect(readDeadline(deadlineAfter(at(0), at(0), 601), at(1)).zone).toBe('uncertain')
  })

  it('FD9 is never negative, and never alive when both clocks say it is over', () => {
    const ms = fc.integer({ min: -10_000_000, max: 10_000_000 })
    fc.assert(
      fc.property(fc.nat(10_000_000), ms, fc.integer({ min: 1, max: 600 }), (monotonic, wall, life) => {
        const { zone, remainingMs } = readDeadline(deadlineAfter(at(0), at(0), life), at(monotonic, wall))
        expect(remainingMs).toBeGreaterThanOrEqual(0)
        if (Math.min(monotonic, wall) >= life * 1000) expect(zone).toBe('over')
      }),
    )
  })
})

describe('the later of two waits', () => {
  const long = deadlineAfter(at(0), at(0), 60)
  const short = deadlineAfter(at(20_000), at(20_000), 30)

  it('is the one that has more left, in either order', () => {
    expect(laterOf(long, short, at(20_000))).toBe(long)
    expect(laterOf(short, long, at(20_000))).toBe(long)
  })

  it('is the only one there is', () => {
    expect(laterOf(long, null, at(0))).toBe(long)
    expect(laterOf(null, short, at(0))).toBe(short)
    expect(laterOf(null, null, at(0))).toBeNull()
  })
})
