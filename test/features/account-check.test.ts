// @vitest-environment node
import { expect, it } from 'vitest'
import { createAccountCheck } from '../../src/features/contact/account-check.ts'
import { coreAccount } from '../support/core-account.ts'

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
  const { session, clock } = await coreAccount()
  await clock.advance(5_000)
  const began = clock.monotonic()
  const reads: [second: number, last: boolean][] = []
  let gaveUp = 0
  const check = createAccountCheck(session, {
    async read() {
      await answers.reply
      return { known: false }
    },
    decide(_, last) {
      reads.push([(clock.monotonic() - began) / 1000, last])
      return answers.decisive
    },
    gaveUp: () => {
      gaveUp += 1
    },
  })
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
