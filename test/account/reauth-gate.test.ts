// @vitest-environment node
import { expect, it } from 'vitest'
import { createReauthGate, type ReauthAnswer, type ReauthReason } from '../../src/account/reauth-gate.ts'

/** A host that is asked, and answers when a test says so. */
function host() {
  const asked: ReauthReason[] = []
  const answers: { yes(): void; no(): void; fail(): void }[] = []
  const gate = createReauthGate(() => ({ reason }) => {
    asked.push(reason)
    return new Promise((resolve, reject) => {
      answers.push({
        yes: () => resolve(true),
        no: () => resolve(false),
        fail: () => reject(new Error('popup closed')),
      })
    })
  })
  return { gate, asked, answers }
}

/** What was answered so far; each request waits for itself. */
function heard(...requests: { answer: Promise<ReauthAnswer> }[]) {
  const answers: (ReauthAnswer | undefined)[] = requests.map(() => undefined)
  requests.forEach(({ answer }, index) => {
    void answer.then((said) => {
      answers[index] = said
    })
  })
  return async () => {
    await new Promise((resolve) => setTimeout(resolve))
    return answers
  }
}

it('asks once for all who ask at the same time, and tells each', async () => {
  const { gate, asked, answers } = host()
  const said = heard(gate.ask('start'), gate.ask('unauthenticated'), gate.ask('start'))
  expect([asked, await said()]).toEqual([['start'], [undefined, undefined, undefined]])
  answers[0]?.yes()
  expect(await said()).toEqual(['signedIn', 'signedIn', 'signedIn'])
})

it.each([
  ['no', 'refused'],
  ['fail', 'refused'],
] as const)('takes “%s” for %s, and asks anew next time', async (how, answer) => {
  const { gate, asked, answers } = host()
  const said = heard(gate.ask('start'))
  answers[0]?.[how]()
  expect(await said()).toEqual([answer])
  gate.ask('forbidden')
  expect(asked).toEqual(['start', 'forbidden'])
})

it('takes a handler that throws at once for no', async () => {
  const gate = createReauthGate(() => () => {
    throw new Error('no popup')
  })
  expect(await gate.ask('start').answer).toBe('refused')
})

it('lets one stop waiting, while another goes on', async () => {
  const { gate, asked, answers } = host()
  const left = gate.ask('start')
  const waits = gate.ask('start')
  const said = heard(left, waits)
  left.stop()
  expect(await said()).toEqual(['stopped', undefined])
  // Somebody still waits: whoever asks now joins them.
  const joins = heard(gate.ask('unauthenticated'))
  expect(asked).toEqual(['start'])
  answers[0]?.yes()
  expect([await said(), await joins()]).toEqual([['stopped', 'signedIn'], ['signedIn']])
})

it('asks anew once nobody waits any more, and a late answer changes nothing', async () => {
  const { gate, asked, answers } = host()
  const left = gate.ask('start')
  const stopped = heard(left)
  left.stop()
  const next = heard(gate.ask('forbidden'))
  expect(asked).toEqual(['start', 'forbidden'])
  answers[0]?.yes()
  expect([await stopped(), await next()]).toEqual([['stopped'], [undefined]])
  // The late answer must not have ended the question that is under way.
  gate.ask('forbidden')
  expect(asked).toHaveLength(2)
  answers[1]?.no()
  expect(await next()).toEqual(['refused'])
})

it('changes nothing where the waiting is ended after the answer', async () => {
  const { gate, asked, answers } = host()
  const first = gate.ask('start')
  answers[0]?.yes()
  expect(await first.answer).toBe('signedIn')
  const second = heard(gate.ask('start'))
  first.stop()
  gate.ask('start')
  expect([asked.length, await second()]).toEqual([2, [undefined]])
})

it('lets a start pass where no host can be asked, and refuses everything else', async () => {
  const gate = createReauthGate(() => undefined)
  expect(gate.canAsk()).toBe(false)
  const reasons = ['start', 'unauthenticated', 'forbidden'] as const
  const said = await Promise.all(reasons.map((reason) => gate.ask(reason).answer))
  expect(said).toEqual(['signedIn', 'refused', 'refused'])
})

it('asks the handler that there is at the time', async () => {
  let signsIn: boolean | undefined
  const gate = createReauthGate(() => (signsIn === undefined ? undefined : async () => signsIn === true))
  expect(await gate.ask('forbidden').answer).toBe('refused')
  signsIn = true
  expect([gate.canAsk(), await gate.ask('forbidden').answer]).toEqual([true, 'signedIn'])
})
