// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import type { ChangeState } from '../../src/change/state.ts'
import { deadlineAfter } from '../../src/flow/deadline.ts'
import { en } from '../../src/i18n/locales/en.ts'
import { pendingText, statusOf, stepText, titleOf } from '../../src/steps/step-words.ts'

const locales = Object.values(
  import.meta.glob<Record<string, typeof en>>('../../src/i18n/locales/*.ts', { eager: true }),
).flatMap((module) => Object.values(module))

const account: Account = { userId: 'ada', emailVerified: true, username: null, providers: [] }
const wanted = { draft: {}, account }
const instant = { monotonic: 0, wall: 0 }
const deadline = deadlineAfter(instant, instant, 60)

const shared: ChangeState<object>[] = [
  { step: 'loading' },
  { step: 'draft', ...wanted },
  { step: 'prove', ...wanted, inboxes: [] },
  { step: 'again', ...wanted, why: 'undone', resendAt: null },
  { step: 'unconfirmed', ...wanted, checking: true },
  { step: 'unconfirmed', ...wanted, checking: false },
  { step: 'done', ...wanted, now: account },
]
const reachable = {
  bind: [
    ...shared,
    { step: 'unfit', reason: 'already_bound', account },
    { step: 'elsewhere', ...wanted, now: account },
  ],
  change: [
    ...shared,
    { step: 'unfit', reason: 'no_email', account },
    { step: 'confirm', ...wanted, deadline, warning: 'start' },
    { step: 'again', ...wanted, why: 'codesSpent', resendAt: null },
    { step: 'again', ...wanted, why: 'expired', resendAt: null },
    { step: 'elsewhere', ...wanted, now: account },
  ],
  unbind: [
    ...shared,
    { step: 'unfit', reason: 'no_email', account },
    { step: 'again', ...wanted, why: 'lastWay', resendAt: null },
  ],
} satisfies Record<string, ChangeState<object>[]>

describe.each(locales)('the words of $tag', (locale) => {
  it.each(Object.entries(reachable))('name every step of %s, and say what it is about', (flow, states) => {
    const words = locale.email[flow as keyof typeof reachable]
    for (const state of states) {
      expect(titleOf(words, state, '', locale.shared), `${state.step} title`).not.toBe('')
      const form = ['loading', 'draft', 'prove'].includes(state.step)
      if (!form) expect(stepText(words, state, 'Lead', ''), `${state.step} lead`).toBeTruthy()
      if (['draft', 'prove', 'confirm'].includes(state.step))
        expect(stepText(words, state, 'Submit', ''), `${state.step} submit`).toBeTruthy()
    }
  })
})

it('takes the most special sentence there is', () => {
  const words = {
    againLead: 'a',
    againLeadCodesSpent: 'b',
    againLeadCodesSpentNewOnly: 'c',
    draftLeadNewOnly: 'd',
  }
  const again = { step: 'again', ...wanted, why: 'codesSpent', resendAt: null } as const
  expect(stepText(words, again, 'Lead', 'NewOnly')).toBe('c')
  expect(stepText(words, again, 'Lead', 'Other')).toBe('b')
  expect(stepText(words, { ...again, why: 'expired' }, 'Lead', 'NewOnly')).toBe('a')
  expect(stepText(words, { step: 'draft', ...wanted }, 'Lead', 'NewOnly')).toBe('d')
  expect(stepText(words, { step: 'draft', ...wanted }, 'Lead', '')).toBeUndefined()
})

it('says what is under way, and nothing of a sign-in', () => {
  expect(pendingText(en.email.change, 'commit', en.shared)).toBe('Changing your email…')
  expect(pendingText(en.email.change, 'read', en.shared)).toBe(en.shared.common.pendingRead)
  expect(pendingText(en.email.change, 'signIn', en.shared)).toBeUndefined()
  expect(pendingText(en.email.change, null, en.shared)).toBeUndefined()
})

it('tells the time that is left in words', () => {
  const resolved = { ...en, words: en.email }
  const confirm = { step: 'confirm', ...wanted, deadline, warning: 'start' } as const
  expect(statusOf(en.email.change, confirm, {}, resolved)).toBe('You have 60 seconds to confirm.')
  expect(statusOf(en.email.change, { ...confirm, warning: 10 }, {}, resolved)).toBe(
    '10 seconds left to confirm.',
  )
})
