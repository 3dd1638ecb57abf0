// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { type ChangeEvent, type ChangeState, changeFlow, type Inbox } from '../../src/change/state.ts'
import { deadlineAfter } from '../../src/flow/deadline.ts'

const chart = changeFlow()
const draft = { to: 'there' }
const account: Account = { userId: 'ada', emailVerified: true, username: null, providers: [] }
const moved: Account = { ...account, username: 'moved' }
const start = { monotonic: 0, wall: 0 }
const inbox: Inbox = {
  role: 'new',
  to: 'there',
  delivery: 'unsent',
  refusal: null,
  resendAt: null,
  round: 0,
}
const wanted = { draft, account }

const states: { [Step in ChangeState<object>['step']]: Extract<ChangeState<object>, { step: Step }> } = {
  loading: { step: 'loading' },
  unavailable: { step: 'unavailable' },
  unfit: { step: 'unfit', reason: 'none', account },
  draft: { step: 'draft', ...wanted },
  prove: { step: 'prove', ...wanted, inboxes: [inbox] },
  confirm: { step: 'confirm', ...wanted, deadline: deadlineAfter(start, start, 60), warning: 'start' },
  again: { step: 'again', ...wanted, why: 'expired', resendAt: null },
  unconfirmed: { step: 'unconfirmed', ...wanted, checking: true },
  elsewhere: { step: 'elsewhere', ...wanted, now: moved },
  done: { step: 'done', ...wanted, now: moved },
}
const steps = Object.keys(states) as (keyof typeof states)[]

const events: { [Type in ChangeEvent<object>['type']]: Extract<ChangeEvent<object>, { type: Type }> } = {
  opened: { type: 'opened', draft: {}, account: moved },
  unfit: { type: 'unfit', reason: 'other', account: moved },
  unreadable: { type: 'unreadable' },
  readRequested: { type: 'readRequested' },
  entered: { type: 'entered', draft: {} },
  codesSent: { type: 'codesSent', inboxes: [] },
  moreAsked: { type: 'moreAsked', draft: {}, inboxes: [] },
  signedInAgain: { type: 'signedInAgain' },
  pressed: { type: 'pressed' },
  granted: { type: 'granted', deadline: states.confirm.deadline },
  timeRanLow: { type: 'timeRanLow', left: 20 },
  ended: { type: 'ended', why: 'undone', draft, resendAt: null },
  reopened: { type: 'reopened', draft },
  replyLost: { type: 'replyLost' },
  checkGaveUp: { type: 'checkGaveUp' },
  foundElsewhere: { type: 'foundElsewhere', now: moved },
  succeeded: { type: 'succeeded', now: moved },
  respelled: { type: 'respelled', now: account },
}

/** Where each event leads from each step, apart from its own. */
const ways: Record<keyof typeof states, string[]> = {
  loading: ['draft', 'unavailable', 'unfit'],
  unavailable: ['draft', 'loading', 'unfit'],
  unfit: ['draft', 'loading'],
  draft: ['again', 'confirm', 'done', 'elsewhere', 'prove', 'unconfirmed', 'unfit'],
  prove: ['again', 'confirm', 'done', 'draft', 'elsewhere', 'unconfirmed', 'unfit'],
  confirm: ['again', 'done', 'draft', 'elsewhere', 'unconfirmed', 'unfit'],
  again: ['draft', 'elsewhere', 'prove', 'unfit'],
  unconfirmed: ['again', 'done', 'draft', 'elsewhere', 'unfit'],
  elsewhere: ['draft', 'unfit'],
  done: ['draft', 'unfit'],
}

describe('the statechart of a change', () => {
  it('has ten steps', () => {
    expect([...chart.steps].sort()).toEqual([...steps].sort())
    expect(steps).toHaveLength(10)
  })

  it.each(steps)('leads from %s to the steps that it may lead to, and to no others', (step) => {
    const reached = Object.values(events).map((event) => chart.next(states[step], event).step)
    expect([...new Set(reached)].filter((one) => one !== step).sort()).toEqual(ways[step])
  })

  it.each(steps)('keeps the very same state at %s for an event that means nothing there', (step) => {
    const meaningless = step === 'draft' || step === 'again' ? events.checkGaveUp : events.entered
    expect(chart.next(states[step], meaningless)).toBe(states[step])
  })

  it.each(['prove', 'confirm', 'again'] as const)(
    'keeps what the user wants when it is reopened from %s',
    (step) => {
      expect(chart.next(states[step], events.reopened)).toEqual({ step: 'draft', ...wanted })
    },
  )

  it('draws nothing anew for an account that is as it was', () => {
    expect(chart.next(states.draft, { type: 'opened', draft, account })).toBe(states.draft)
  })

  it('counts its warnings down and never up', () => {
    const low = chart.next(states.confirm, { type: 'timeRanLow', left: 10 })
    expect(low).toHaveProperty('warning', 10)
    expect(chart.next(low, events.timeRanLow)).toBe(low)
  })

  it('forgets what it said of a sign-in with the next press', () => {
    const noticed = chart.next(states.prove, events.signedInAgain)
    expect(noticed).toHaveProperty('notice', 'signedInAgain')
    expect(chart.next(noticed, events.pressed)).toHaveProperty('notice', undefined)
    expect(chart.next(states.prove, events.pressed)).toBe(states.prove)
  })
})
