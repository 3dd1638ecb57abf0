import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineAfter, readDeadline, secondsLeft } from '../../src/flow/deadline.ts'

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
  ])('%s', (_, now, zone, seconds) => {
    expect(readDeadline(minute, now).zone).toBe(zone)
    expect(secondsLeft(minute, now)).toBe(seconds)
  })

  it('FD7 counts from the request, and leaves the time the reply took as uncertain', () => {
    const late = deadlineAfter(at(0), at(20_000), 60)
    expect(secondsLeft(late, at(20_000))).toBe(40)
    expect(readDeadline(late, at(61_000)).zone).toBe('uncertain')
    expect(readDeadline(late, at(80_000)).zone).toBe('over')
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
