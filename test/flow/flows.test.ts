// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { bindEmailFlow } from '../../src/features/contact/bind-email.flow.ts'
import { type ChangeEmailState, changeEmailFlow } from '../../src/features/contact/change-email.flow.ts'
import { unsentInbox } from '../../src/features/contact/inbox.ts'
import { unbindEmailFlow } from '../../src/features/contact/unbind-email.flow.ts'
import { deadlineAfter } from '../../src/flow/deadline.ts'

const change = { from: 'ada@example.com', to: 'ada@new.example', asksOld: true }
const start = { monotonic: 0, wall: 0 }
const confirm: ChangeEmailState = {
  step: 'confirm',
  ...change,
  deadline: deadlineAfter(start, start, 60),
  warning: 'start',
}
const codes: ChangeEmailState = {
  step: 'codes',
  ...change,
  newInbox: unsentInbox(change.to),
  oldInbox: unsentInbox(change.from),
}
const flow = changeEmailFlow(() => true)

describe('the table of changing an email', () => {
  it('lists every step', () => {
    expect(flow.steps).toEqual([
      'loading',
      'unavailable',
      'noEmail',
      'address',
      'codes',
      'confirm',
      'codesSpent',
      'expired',
      'unconfirmed',
      'notChanged',
      'changedElsewhere',
      'changed',
    ])
  })

  it('returns the very same state for an event that means nothing in a step', () => {
    const changed: ChangeEmailState = { step: 'changed', ...change }
    expect(flow.next(changed, { type: 'accountRead', email: change.to.toUpperCase() })).toBe(changed)
    expect(flow.next(changed, { type: 'cancelled' })).toBe(changed)
    expect(flow.next(confirm, { type: 'codesVoided' })).toBe(confirm)
    expect(flow.next(codes, { type: 'replyLost' })).toBe(codes)
  })

  it.each(['codes', 'confirm', 'codesSpent', 'expired', 'notChanged'] as const)(
    'keeps both addresses when the address is reopened from %s',
    (step) => {
      const state = { ...codes, ...confirm, resendAt: null, step } as ChangeEmailState
      expect(flow.next(state, { type: 'addressReopened' })).toEqual({ step: 'address', ...change })
    },
  )

  it('leaves no way out while a change may be happening', () => {
    const unconfirmed: ChangeEmailState = { step: 'unconfirmed', ...change, checking: true }
    expect(flow.next(unconfirmed, { type: 'addressReopened' })).toBe(unconfirmed)
    expect(flow.next(unconfirmed, { type: 'cancelled' })).toBe(unconfirmed)
  })

  it('adds the old inbox when the service asks for it, and keeps the new one as it is', () => {
    const newOnly: ChangeEmailState = { ...codes, asksOld: false, oldInbox: null }
    const next = flow.next(newOnly, { type: 'oldCodeRequired' })
    expect(next).toMatchObject({
      step: 'codes',
      asksOld: true,
      oldInbox: { address: change.from, delivery: 'unsent' },
    })
    expect(next).toHaveProperty('newInbox', newOnly.newInbox)
  })

  it('counts its warnings down and never up', () => {
    const low = flow.next(confirm, { type: 'timeRanLow', left: 10 })
    expect(low).toHaveProperty('warning', 10)
    expect(flow.next(low, { type: 'timeRanLow', left: 20 })).toBe(low)
  })
})

describe('the other tables', () => {
  it('list every step', () => {
    expect(bindEmailFlow.steps).toEqual([
      'loading',
      'unavailable',
      'alreadyBound',
      'address',
      'code',
      'unconfirmed',
      'notBound',
      'boundElsewhere',
      'bound',
    ])
    expect(unbindEmailFlow.steps).toEqual([
      'loading',
      'unavailable',
      'noEmail',
      'start',
      'code',
      'lastWay',
      'unconfirmed',
      'notUnbound',
      'unbound',
    ])
  })
})
