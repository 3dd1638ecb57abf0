// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createReconciler, nextReadMs } from '../../src/account/reconcile.ts'
import { createManualClock } from '../../src/sandbox/index.ts'

describe('the moments of the reads', () => {
  function plan(endMs: number): number[] {
    const reads: number[] = []
    for (let next = nextReadMs(-1, endMs); next !== null; next = nextReadMs(next, endMs)) reads.push(next)
    return reads
  }

  it('come soon and often, then every half minute, and a last time at the end', () => {
    expect(plan(90_000)).toEqual([0, 1_000, 3_000, 7_000, 15_000, 30_000, 60_000, 90_000])
    expect(plan(60_000)).toEqual([0, 1_000, 3_000, 7_000, 15_000, 30_000, 60_000])
    expect(plan(45_000)).toEqual([0, 1_000, 3_000, 7_000, 15_000, 30_000, 45_000])
  })

  it('are one when nothing can take effect any more', () => {
    expect(plan(0)).toEqual([0])
  })
})

/** Something that comes when a test says so. */
function later() {
  let arrive: () => void = () => undefined
  const reply = new Promise<void>((resolve) => {
    arrive = resolve
  })
  return { reply, arrive }
}

/** A check that a test answers; each read is noted with its moment, in seconds, and with whether it was the last. */
async function checking(answers: { decisive: boolean; reply?: Promise<void> }) {
  const clock = createManualClock()
  await clock.advance(5_000)
  const began = clock.monotonic()
  const reads: [second: number, last: boolean][] = []
  let gaveUp = 0
  const check = createReconciler(
    { clock },
    {
      async read() {
        await answers.reply
        return null
      },
      crashed(thrown) {
        throw thrown
      },
      decide(_, last) {
        reads.push([(clock.monotonic() - began) / 1000, last])
        return answers.decisive
      },
      gaveUp: () => {
        gaveUp += 1
      },
    },
  )
  return { check, clock, reads, gaveUp: () => gaveUp }
}

it('reads soon and often at first, then rarely, and gives up after the last read', async () => {
  const { check, clock, reads, gaveUp } = await checking({ decisive: false })
  check.start(40_000)
  await clock.advance(120_000)
  expect(reads.map(([second]) => second)).toEqual([0, 1, 3, 7, 15, 30, 40])
  expect(reads.filter(([, last]) => last)).toEqual([[40, true]])
  expect([gaveUp(), clock.pending]).toEqual([1, 0])
})

it('ends with a decisive read', async () => {
  const answers = { decisive: false }
  const { check, clock, reads, gaveUp } = await checking(answers)
  check.start(60_000)
  await clock.advance(1_500)
  answers.decisive = true
  await clock.advance(120_000)
  expect(reads.map(([second]) => second)).toEqual([0, 1, 3])
  expect([gaveUp(), clock.pending]).toEqual([0, 0])
  check.resume()
  check.wake()
  await check.readNow()
  await clock.advance(60_000)
  expect(reads).toHaveLength(3)
})

it('stands still while nobody looks, and goes on when somebody does', async () => {
  const { check, clock, reads } = await checking({ decisive: false })
  check.start(60_000)
  await clock.advance(4_000)
  check.pause()
  expect(clock.pending).toBe(0)
  await clock.advance(16_000)
  expect(reads).toHaveLength(3)
  check.resume()
  check.resume()
  await clock.advance(0)
  expect(clock.pending).toBe(1)
  expect(reads.map(([second]) => second)).toEqual([0, 1, 3, 20])
})

it('plans nothing while nobody looks, though a read comes back then', async () => {
  const { reply, arrive } = later()
  const { check, clock, reads } = await checking({ decisive: false, reply })
  check.start(60_000)
  await clock.advance(0)
  check.pause()
  arrive()
  await clock.advance(0)
  expect([reads.length, clock.pending]).toEqual([1, 0])
})

it('looks at once when the machine wakes, but not twice in a second', async () => {
  const { check, clock, reads } = await checking({ decisive: false })
  check.wake()
  check.start(60_000)
  await clock.advance(7_500)
  check.wake()
  await clock.advance(0)
  expect(reads).toHaveLength(4)
  await clock.advance(500)
  check.wake()
  await clock.advance(0)
  check.wake()
  await clock.advance(0)
  expect(reads.map(([second]) => second)).toEqual([0, 1, 3, 7, 8])
})

it('takes nothing from a read of a check before', async () => {
  const { reply, arrive } = later()
  const { check, clock, reads } = await checking({ decisive: true, reply })
  check.start(60_000)
  await clock.advance(0)
  check.stop()
  arrive()
  await clock.advance(0)
  expect([reads.length, clock.pending]).toEqual([0, 0])
})

it('takes a moment that has passed for one read, which decides', async () => {
  const { check, clock, reads, gaveUp } = await checking({ decisive: false })
  check.start(-5_000)
  await clock.advance(60_000)
  expect([reads, gaveUp()]).toEqual([[[0, true]], 1])
})

it('begins anew for another lost reply', async () => {
  const { check, clock, reads } = await checking({ decisive: false })
  check.start(60_000)
  await clock.advance(2_000)
  check.start(60_000)
  expect(clock.pending).toBe(1)
  await clock.advance(3_000)
  expect(reads.map(([second]) => second)).toEqual([0, 1, 2, 3, 5])
})

it('reads at the user’s wish, and keeps to its plan', async () => {
  const { check, clock, reads } = await checking({ decisive: false })
  check.start(60_000)
  await clock.advance(4_000)
  await check.readNow()
  await clock.advance(3_000)
  expect(reads.map(([second]) => second)).toEqual([0, 1, 3, 4, 7])
})
