// @vitest-environment node
import { expect, it } from 'vitest'
import { createManualClock } from '../../src/sandbox/index.ts'

it('stands still until it is told to move, and begins where it is told to', async () => {
  const clock = createManualClock(1_000)
  expect([clock.monotonic(), clock.wall()]).toEqual([0, 1_000])
  await clock.advance(250)
  expect([clock.monotonic(), clock.wall()]).toEqual([250, 1_250])
  expect(new Date(createManualClock().wall()).toISOString()).toBe('2026-01-01T00:00:00.000Z')
})

it('runs what falls due, in order and at its moment, and leaves the rest', async () => {
  const clock = createManualClock(0)
  const ran: string[] = []
  const note = (name: string) => () => ran.push(`${name} at ${clock.monotonic()}`)
  clock.setTimeout(note('third'), 300)
  clock.setTimeout(note('first'), 100)
  clock.setTimeout(note('later'), 301)
  clock.setTimeout(note('second'), 200)
  clock.setTimeout(note('at once'), -5)
  expect(clock.pending).toBe(5)
  await clock.advance(300)
  expect(ran).toEqual(['at once at 0', 'first at 100', 'second at 200', 'third at 300'])
  expect([clock.pending, clock.monotonic()]).toEqual([1, 300])
})

it('keeps the order of timers for one moment', async () => {
  const clock = createManualClock()
  const ran: number[] = []
  for (const number of [1, 2, 3]) clock.setTimeout(() => ran.push(number), 10)
  await clock.advance(10)
  expect(ran).toEqual([1, 2, 3])
})

it('runs what timers start, when that falls due too', async () => {
  const clock = createManualClock()
  const ran: number[] = []
  const tick = () => {
    ran.push(clock.monotonic())
    Promise.resolve().then(() => clock.setTimeout(tick, 100))
  }
  clock.setTimeout(tick, 100)
  await clock.advance(350)
  expect(ran).toEqual([100, 200, 300])
  expect(clock.monotonic()).toBe(350)
})

it('lets what was promised settle before and after', async () => {
  const clock = createManualClock()
  const seen: string[] = []
  setTimeout(() => {
    clock.setTimeout(() => {
      setTimeout(() => seen.push('after'), 0)
    }, 5)
  }, 0)
  await clock.advance(5)
  expect(seen).toEqual(['after'])
})

it('forgets a timer that was cleared', async () => {
  const clock = createManualClock()
  const timer = clock.setTimeout(() => expect.unreachable(), 10)
  clock.clearTimeout(timer)
  await clock.advance(10)
  expect(clock.pending).toBe(0)
})

it('lets wall time jump alone, and both go on from there', async () => {
  const clock = createManualClock(0)
  await clock.advance(1_000)
  clock.jumpWall(-400)
  expect([clock.monotonic(), clock.wall()]).toEqual([1_000, 600])
  await clock.advance(10)
  expect([clock.monotonic(), clock.wall()]).toEqual([1_010, 610])
})
