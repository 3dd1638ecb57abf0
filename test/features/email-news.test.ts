// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { anyKind } from '../../src/change/change-kind.ts'
import { certainOf, newsOf, opening } from '../../src/change/news.ts'
import type { ChangeState } from '../../src/change/state.ts'
import { bindEmailKind, changeEmailKind, unbindEmailKind } from '../../src/features/contact/email.ts'
import { deadlineAfter } from '../../src/flow/deadline.ts'

const OLD = 'ada@example.com'
const NEW = 'ada@new.example'
const MOVED = 'ada@moved.example'
const change = anyKind(changeEmailKind)
const bind = anyKind(bindEmailKind)
const unbind = anyKind(unbindEmailKind)

const account = (email?: string | null): Account => ({
  userId: 'ada',
  emailVerified: true,
  username: null,
  providers: [],
  ...(email === undefined ? {} : { email }),
})
const wanted = { draft: { from: OLD, to: NEW, asksOld: true, insisted: false }, account: account(OLD) }
const instant = { monotonic: 0, wall: 0 }
const at = {
  draft: { step: 'draft', ...wanted },
  prove: { step: 'prove', ...wanted, inboxes: [] },
  confirm: { step: 'confirm', ...wanted, deadline: deadlineAfter(instant, instant, 60), warning: 'start' },
  again: { step: 'again', ...wanted, why: 'expired', resendAt: null },
  unconfirmed: { step: 'unconfirmed', ...wanted, checking: true },
  elsewhere: { step: 'elsewhere', ...wanted, now: account(MOVED) },
  done: { step: 'done', ...wanted, now: account(NEW) },
} satisfies Record<string, ChangeState<object>>

describe('what a flow begins with', () => {
  it('is not told without the account, unless the host knows enough for a form', () => {
    expect(opening(change, null, null, {})).toBeNull()
    expect(opening(change, null, null, { current: OLD })).toMatchObject({
      type: 'opened',
      draft: { from: OLD, to: '' },
      account: null,
    })
  })

  it('is unreadable where the account does not tell', () => {
    expect(opening(change, account(), null, {})).toEqual({ type: 'unreadable' })
  })

  it('is told by the security summary where the profile is silent', () => {
    const security = { emailBound: false, phoneBound: true, passwordSet: true, mfaEnrolled: false, score: 1 }
    expect(opening(change, { ...account(), security }, null, {})).toMatchObject({
      type: 'unfit',
      reason: 'no_email',
    })
    expect(opening(bind, { ...account(), security: { ...security, emailBound: true } }, null, {})).toEqual({
      type: 'unreadable',
    })
  })

  it('is the very same draft where nothing is new', () => {
    const event = opening(change, account(OLD), wanted.draft, {})
    expect(event).toHaveProperty('draft', wanted.draft)
    expect(event?.type === 'opened' && event.draft).toBe(wanted.draft)
  })
})

describe('a read of the account', () => {
  it.each([
    ['the same at the draft', at.draft, OLD, 'opened'],
    ['another at the draft', at.draft, MOVED, 'opened'],
    ['none at the draft', at.draft, null, 'unfit'],
    ['the same at the codes', at.prove, OLD.toUpperCase(), null],
    ['another at the codes', at.prove, MOVED, 'foundElsewhere'],
    ['none at the codes', at.prove, null, 'foundElsewhere'],
    ['what is wanted at the codes', at.prove, NEW, 'foundElsewhere'],
    ['another once time is out', at.again, MOVED, 'foundElsewhere'],
    ['another at the confirmation', at.confirm, MOVED, null],
    ['another while a change is unconfirmed', at.unconfirmed, MOVED, null],
    ['the same where it was found elsewhere', at.elsewhere, MOVED, null],
    ['another where it was found elsewhere', at.elsewhere, OLD, 'foundElsewhere'],
    ['the same after a success', at.done, NEW, null],
    ['another spelling after a success', at.done, 'A.DA@new.example', 'respelled'],
    ['another after a success', at.done, MOVED, 'opened'],
    ['none after a success', at.done, null, 'unfit'],
    ['nothing after a success', at.done, undefined, null],
  ] as const)('that has %s', (_, state, email, type) => {
    expect(newsOf(change, state, account(email), {})?.type ?? null).toBe(type)
  })

  it('keeps what was typed for another old address', () => {
    expect(newsOf(change, at.draft, account(MOVED), {})).toMatchObject({ draft: { from: MOVED, to: NEW } })
  })

  it('starts a removal again whose address is another one now', () => {
    const state = {
      step: 'prove',
      draft: { from: OLD, ways: { other: null, username: null, providers: [] } },
      account: account(OLD),
      inboxes: [],
    } as const
    expect(newsOf(unbind, state, account(MOVED), {})).toMatchObject({
      type: 'opened',
      draft: { from: MOVED },
    })
    expect(newsOf(unbind, state, account(OLD), {})).toBeNull()
  })

  it('leaves an addition alone that waits for its code', () => {
    const state = { step: 'prove', draft: { to: NEW }, account: account(null), inboxes: [] } as const
    expect(newsOf(bind, state, account(MOVED), {})).toBeNull()
  })

  it('says nothing twice of an account where nothing can be changed', () => {
    const state = { step: 'unfit', reason: 'already_bound', account: account(OLD) } as const
    expect(newsOf(bind, state, account(OLD), {})).toBeNull()
    expect(newsOf(bind, state, account(MOVED), {})).toMatchObject({ type: 'unfit' })
    expect(newsOf(bind, state, account(null), {})).toMatchObject({ type: 'opened' })
  })
})

it('takes what a success makes certain from the account, in the account’s spelling', () => {
  expect(certainOf(account('Ada@new.example'), { email: NEW })).toEqual({ email: 'Ada@new.example' })
})
