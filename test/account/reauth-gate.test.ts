// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { createReauthGate, type ReauthReason } from '../../src/account/reauth-gate.ts'

/** A host that answers when it is told to. */
function host() {
  const answers: ((signedIn: boolean) => void)[] = []
  const reasons: ReauthReason[] = []
  const ask = vi.fn(({ reason }: { reason: ReauthReason }) => {
    reasons.push(reason)
    return new Promise<boolean>((resolve) => void answers.push(resolve))
  })
  return {
    ask,
    reasons,
    answer: (signedIn: boolean, question = answers.length - 1) => answers[question]?.(signedIn),
  }
}

it('asks the host once for all who want to know at the same time', async () => {
  const { ask, answer, reasons } = host()
  const gate = createReauthGate(() => ask)
  const [first, second] = [gate.ask('start'), gate.ask('forbidden')]
  answer(true)
  expect(await Promise.all([first.answer, second.answer])).toEqual(['signedIn', 'signedIn'])
  expect(reasons).toEqual(['start'])
  gate.ask('start')
  expect(ask).toHaveBeenCalledTimes(2)
})

it('ends the waiting of one, and leaves the other waiting', async () => {
  const { ask, answer } = host()
  const gate = createReauthGate(() => ask)
  const [first, second] = [gate.ask('start'), gate.ask('start')]
  first.stop()
  expect(await first.answer).toBe('stopped')
  answer(true)
  expect([await first.answer, await second.answer]).toEqual(['stopped', 'signedIn'])
})

it('asks anew once nobody waits any more, and a late answer is nobody’s', async () => {
  const { ask, answer } = host()
  const gate = createReauthGate(() => ask)
  gate.ask('start').stop()
  const second = gate.ask('unauthenticated')
  expect(ask).toHaveBeenCalledTimes(2)
  answer(true, 0)
  answer(false, 1)
  expect(await second.answer).toBe('refused')
})

it.each([
  ['rejects', () => Promise.reject(new Error('closed'))],
  [
    'throws',
    () => {
      throw new Error('broken')
    },
  ],
])('takes a host that %s for a refusal', async (_, ask) => {
  const gate = createReauthGate(() => ask)
  expect(await gate.ask('start').answer).toBe('refused')
  expect(await gate.ask('start').answer).toBe('refused')
})

it('lets only a start pass where the host cannot ask', async () => {
  const gate = createReauthGate(() => undefined)
  expect(gate.canAsk()).toBe(false)
  expect(await gate.ask('start').answer).toBe('signedIn')
  expect(await gate.ask('unauthenticated').answer).toBe('refused')
})
