// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { AccountError } from '../../src/api/account-error.ts'
import { type ChangeEvent, type ChangeState, changeFlow, type Inbox } from '../../src/change/state.ts'
import { deadlineAfter } from '../../src/flow/deadline.ts'

type State = ChangeState<object>
type Step = State['step']
type Event = ChangeEvent<object>

const account = {
  userId: 'ada',
  email: 'ada@example.com',
  emailVerified: true,
  username: null,
  providers: [],
}
const moved = { ...account, email: 'ada@moved.example' }
const draft = { to: 'ada@new.example' }
const wanted = { draft, account }
const start = { monotonic: 0, wall: 0 }
const deadline = deadlineAfter(start, start, 60)
const inbox: Inbox = {
  role: 'new',
  to: draft.to,
  delivery: 'sent',
  refusal: null,
  resendAt: null,
  round: 1,
}

const states: { [S in Step]: Extract<State, { step: S }> } = {
  loading: { step: 'loading' },
  unavailable: { step: 'unavailable' },
  unfit: { step: 'unfit', reason: 'no_email', account },
  draft: { step: 'draft', ...wanted },
  prove: { step: 'prove', ...wanted, inboxes: [inbox] },
  confirm: { step: 'confirm', ...wanted, deadline, warning: 'start' },
  again: { step: 'again', ...wanted, why: 'codesSpent', resendAt: null },
  unconfirmed: { step: 'unconfirmed', ...wanted, checking: true },
  elsewhere: { step: 'elsewhere', ...wanted, now: moved },
  done: { step: 'done', ...wanted, now: null },
}

const events: { [Type in Event['type']]: Extract<Event, { type: Type }> } = {
  opened: { type: 'opened', draft: { to: '' }, account },
  unfit: { type: 'unfit', reason: 'already_bound', account },
  unreadable: { type: 'unreadable' },
  readRequested: { type: 'readRequested' },
  entered: { type: 'entered', draft: { to: 'ada@third.example' } },
  lookedAgain: { type: 'lookedAgain', account: { ...account } },
  codesSent: { type: 'codesSent', inboxes: [] },
  moreAsked: { type: 'moreAsked', draft: { to: draft.to, asksOld: true }, inboxes: [inbox, inbox] },
  signedInAgain: { type: 'signedInAgain' },
  pressed: { type: 'pressed' },
  granted: { type: 'granted', deadline },
  timeRanLow: { type: 'timeRanLow', left: 20 },
  ended: { type: 'ended', why: 'undone', draft, resendAt: deadline },
  reopened: { type: 'reopened', draft },
  replyLost: { type: 'replyLost' },
  checkGaveUp: { type: 'checkGaveUp' },
  foundElsewhere: { type: 'foundElsewhere', now: { ...moved, email: null } },
  succeeded: { type: 'succeeded', now: moved },
  respelled: { type: 'respelled', now: moved },
}

const chart = changeFlow()
const steps = Object.keys(states) as Step[]

/** Where each event leads from each step; what is not here means nothing there. The chart of architecture.md, in full. */
const leads: Record<Step, Partial<Record<Event['type'], Step>>> = {
  loading: { opened: 'draft', unfit: 'unfit', unreadable: 'unavailable' },
  unavailable: { opened: 'draft', unfit: 'unfit', readRequested: 'loading' },
  unfit: { opened: 'draft', unfit: 'unfit', readRequested: 'loading' },
  draft: {
    opened: 'draft',
    unfit: 'unfit',
    entered: 'draft',
    lookedAgain: 'draft',
    codesSent: 'prove',
    signedInAgain: 'draft',
    granted: 'confirm',
    ended: 'again',
    replyLost: 'unconfirmed',
    foundElsewhere: 'elsewhere',
    succeeded: 'done',
  },
  prove: {
    opened: 'draft',
    unfit: 'unfit',
    codesSent: 'prove',
    lookedAgain: 'prove',
    moreAsked: 'prove',
    signedInAgain: 'prove',
    granted: 'confirm',
    ended: 'again',
    reopened: 'draft',
    replyLost: 'unconfirmed',
    foundElsewhere: 'elsewhere',
    succeeded: 'done',
  },
  confirm: {
    opened: 'draft',
    unfit: 'unfit',
    lookedAgain: 'confirm',
    signedInAgain: 'confirm',
    timeRanLow: 'confirm',
    ended: 'again',
    reopened: 'draft',
    replyLost: 'unconfirmed',
    foundElsewhere: 'elsewhere',
    succeeded: 'done',
  },
  again: {
    opened: 'draft',
    unfit: 'unfit',
    codesSent: 'prove',
    signedInAgain: 'again',
    ended: 'again',
    reopened: 'draft',
    foundElsewhere: 'elsewhere',
  },
  unconfirmed: {
    opened: 'draft',
    unfit: 'unfit',
    signedInAgain: 'unconfirmed',
    checkGaveUp: 'unconfirmed',
    ended: 'again',
    reopened: 'draft',
    foundElsewhere: 'elsewhere',
    succeeded: 'done',
  },
  elsewhere: { opened: 'draft', unfit: 'unfit', foundElsewhere: 'elsewhere' },
  done: { opened: 'draft', unfit: 'unfit', respelled: 'done' },
}

describe('the chart', () => {
  it('has ten steps', () => {
    expect(chart.steps).toEqual([
      'loading',
      'unavailable',
      'unfit',
      'draft',
      'prove',
      'confirm',
      'again',
      'unconfirmed',
      'elsewhere',
      'done',
    ])
  })

  it.each(steps)(
    'leads from %s where it says, and keeps the very same state for every other event',
    (step) => {
      const found: Record<string, string> = {}
      for (const event of Object.values(events)) {
        const next = chart.next(states[step], event)
        if (next !== states[step]) found[event.type] = next.step
      }
      expect(found).toEqual(leads[step])
    },
  )

  it.each(['prove', 'confirm', 'again', 'unconfirmed', 'elsewhere', 'done'] as const)(
    'keeps what the user wants, and the account as it was before, on the way to %s',
    (step) => {
      const sources = steps.filter((from) => 'draft' in states[from])
      const reached = sources.flatMap((from) =>
        Object.values(events)
          .map((event) => chart.next(states[from], event))
          .filter((next) => next.step === step && next !== states[from]),
      )
      expect(reached.length).toBeGreaterThan(0)
      for (const next of reached) {
        expect(next).toHaveProperty('draft.to', draft.to)
        expect(next).toHaveProperty('account', account)
      }
    },
  )

  it.each(['prove', 'confirm', 'again'] as const)('keeps the draft when it is reopened from %s', (step) => {
    expect(chart.next(states[step], events.reopened)).toEqual(states.draft)
  })

  it('adds an inbox that the service asks for, beside what is known of the other', () => {
    const old: Inbox = { ...inbox, role: 'old', delivery: 'unsent', round: 0 }
    const more = { type: 'moreAsked' as const, draft: { ...draft, asksOld: true }, inboxes: [inbox, old] }
    expect(chart.next(states.prove, more)).toEqual({
      ...states.prove,
      draft: { ...draft, asksOld: true },
      inboxes: [inbox, old],
    })
  })

  it('counts its warnings down and never up', () => {
    const low = chart.next(states.confirm, { type: 'timeRanLow', left: 10 })
    expect(low).toHaveProperty('warning', 10)
    expect(chart.next(low, { type: 'timeRanLow', left: 20 })).toBe(low)
    expect(chart.next(low, { type: 'timeRanLow', left: 10 })).toBe(low)
  })

  it.each(['draft', 'prove', 'confirm', 'again', 'unconfirmed'] as const)(
    'says at %s that the user signed in again, until they press',
    (step) => {
      const told = chart.next(states[step], events.signedInAgain)
      expect(told).toEqual({ ...states[step], notice: 'signedInAgain' })
      expect(chart.next(told, events.pressed)).toEqual({ ...states[step], notice: undefined })
    },
  )

  it('takes no notice along to another step', () => {
    const told = chart.next(states.prove, events.signedInAgain)
    for (const event of [events.granted, events.ended, events.replyLost, events.reopened, events.succeeded])
      expect(chart.next(told, event)).not.toHaveProperty('notice')
  })

  it('gives up a check once', () => {
    const given = chart.next(states.unconfirmed, events.checkGaveUp)
    expect(given).toEqual({ ...states.unconfirmed, checking: false })
    expect(chart.next(given, events.checkGaveUp)).toBe(given)
  })

  it('draws nothing anew where an account that was read says the same', () => {
    const same = { type: 'opened' as const, draft: states.draft.draft, account }
    expect(chart.next(states.draft, same)).toBe(states.draft)
  })

  it('keeps why a code was not sent with its inbox', () => {
    const refusal = new AccountError('mail_unavailable')
    const inboxes: Inbox[] = [{ ...inbox, delivery: 'refused', refusal }]
    expect(chart.next(states.draft, { type: 'codesSent', inboxes })).toMatchObject({
      step: 'prove',
      inboxes: [{ refusal }],
    })
  })
})
