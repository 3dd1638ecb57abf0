// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { type AnyKind, anyKind } from '../../src/change/change-kind.ts'
import type { Pending } from '../../src/change/core.ts'
import type { ChangeState, Why } from '../../src/change/state.ts'
import { bindEmailKind, changeEmailKind, unbindEmailKind } from '../../src/features/contact/email.ts'
import { deadlineAfter } from '../../src/flow/deadline.ts'
import { en } from '../../src/i18n/locales/en.ts'
import type { Locale } from '../../src/i18n/words.ts'
import {
  type FlowWords,
  noticeText,
  pendingText,
  statusKeyOf,
  statusOf,
  stepText,
  titleOf,
} from '../../src/steps/step-words.ts'

type State = ChangeState<object>

const OLD = 'ada@example.com'
const NEW = 'ada@new.example'
const start = { monotonic: 0, wall: 0 }
const deadline = deadlineAfter(start, start, 60)

const accountWith = (email: string | null): Account => ({
  userId: 'ada',
  email,
  emailVerified: true,
  phone: null,
  username: null,
  providers: [],
})

/** Each flow, with its words, an account that it is for, and what is special about its screens. */
const flows = [
  { kind: anyKind(bindEmailKind), group: 'bind', email: null, variants: [''] },
  { kind: anyKind(changeEmailKind), group: 'change', email: OLD, variants: ['', 'NewOnly', 'None'] },
  { kind: anyKind(unbindEmailKind), group: 'unbind', email: OLD, variants: [''] },
] as const

const accounts = [null, OLD, NEW, 'ada@third.example'].map(accountWith)

/** Every state that a flow can be at, as far as its words depend on it. */
function statesOf(kind: AnyKind, email: string | null): State[] {
  const account = accountWith(email)
  const opened = kind.open(account, null, {})
  if (opened === null || 'unfit' in opened) throw new Error(`${kind.name} does not begin`)
  const wanted = { draft: { ...opened, to: NEW }, account }
  const reasons = accounts.flatMap((other) => {
    const found = kind.open(other, null, {})
    return found !== null && 'unfit' in found ? [found.unfit] : []
  })
  const answered = Object.values(kind.answers ?? {}).flatMap((answer) =>
    typeof answer === 'object' && 'again' in answer ? [answer.again] : [],
  )
  const whys: Why[] = ['undone', ...answered, ...(kind.grant ? (['codesSpent', 'expired'] as const) : [])]
  const another = accounts.find(
    (other) =>
      kind.judge(other, wanted.draft, account) === 'elsewhere' ||
      kind.moved?.(other, wanted.draft) === 'elsewhere',
  )
  const inboxes = (kind.codes?.inboxes(wanted.draft) ?? []).map(({ role, to }) => ({
    role,
    to,
    delivery: 'sent' as const,
    refusal: null,
    resendAt: deadline,
    round: 1,
  }))
  return [
    { step: 'loading' },
    { step: 'unavailable' },
    ...reasons.map((reason): State => ({ step: 'unfit', reason, account })),
    { step: 'draft', ...wanted },
    { step: 'prove', ...wanted, inboxes },
    ...(kind.grant ? [{ step: 'confirm', ...wanted, deadline, warning: 'start' } satisfies State] : []),
    ...whys.map((why): State => ({ step: 'again', ...wanted, why, resendAt: null })),
    { step: 'unconfirmed', ...wanted, checking: true },
    { step: 'unconfirmed', ...wanted, checking: false },
    ...(another ? [{ step: 'elsewhere', ...wanted, now: another } satisfies State] : []),
    { step: 'done', ...wanted, now: account },
  ]
}

const loaded = import.meta.glob<Record<string, Locale>>('../../src/i18n/locales/*.ts', { eager: true })
const locales = Object.values(loaded).flatMap((module) => Object.values(module))

/** Which sentences a step draws besides its title. */
const parts: Partial<Record<State['step'], readonly ('Lead' | 'Submit')[]>> = {
  unfit: ['Lead'],
  draft: ['Submit'],
  prove: ['Submit'],
  confirm: ['Lead', 'Submit'],
  again: ['Lead'],
  unconfirmed: ['Lead'],
  elsewhere: ['Lead'],
  done: ['Lead'],
}

it('has every language to look at', () => expect(locales.length).toBeGreaterThan(9))

describe.each(locales.map((locale) => [locale.tag, locale] as const))('in %s', (_, locale) => {
  it.each(flows)(
    'no step of $kind.name is without its title and its sentences',
    ({ kind, group, ...flow }) => {
      const words: FlowWords = locale.email[group]
      const states = statesOf(kind, flow.email)
      for (const state of states) {
        for (const variant of flow.variants) {
          const about = `${kind.name} ${JSON.stringify(state)} ${variant}`
          expect(titleOf(words, state, variant, locale.shared), about).not.toBe('')
          for (const part of parts[state.step] ?? [])
            expect(stepText(words, state, part, variant), `${part} of ${about}`).toBeTruthy()
        }
      }
    },
  )
})

it('looks at each step of each flow, but for those it cannot reach', () => {
  const reached = flows.map(({ kind, email }) => [
    ...new Set(
      statesOf(kind, email).map((state) =>
        state.step === 'again' ? state.why : state.step === 'unfit' ? state.reason : state.step,
      ),
    ),
  ])
  const common = ['loading', 'unavailable', 'draft', 'prove', 'undone', 'unconfirmed', 'done']
  expect(reached.map((steps) => [...steps].sort())).toEqual(
    [
      [...common, 'already_bound', 'elsewhere'],
      [...common, 'no_email', 'confirm', 'codesSpent', 'expired', 'elsewhere'],
      [...common, 'no_email', 'lastWay'],
    ].map((steps) => steps.sort()),
  )
})

describe('the most special sentence', () => {
  const words = {
    againLead: 'step',
    againLeadNewOnly: 'flow',
    againLeadExpired: 'reason',
    againLeadCodesSpent: 'spent',
    againLeadCodesSpentNewOnly: 'both',
  }
  const again = (why: Why): State => ({
    step: 'again',
    draft: {},
    account: null,
    why,
    resendAt: null,
  })

  it.each<[Why, string, string]>([
    ['codesSpent', 'NewOnly', 'both'],
    ['codesSpent', '', 'spent'],
    ['expired', 'NewOnly', 'reason'],
    ['undone', 'NewOnly', 'flow'],
    ['undone', '', 'step'],
  ])('counts: %s %s', (why, variant, text) => {
    expect(stepText(words, again(why), 'Lead', variant)).toBe(text)
  })
})

describe('what is under way', () => {
  const change: FlowWords = en.email.change
  it.each<[Pending | null, string | undefined]>([
    ['send', en.email.change.pendingSend],
    ['verify', en.email.change.pendingVerify],
    ['commit', en.email.change.pendingCommit],
    ['read', en.shared.common.pendingRead],
    ['signIn', undefined],
    [null, undefined],
  ])('is told: %s as “%s”', (task, text) => {
    expect(pendingText(change, task, en.shared)).toBe(text)
  })

  it('is told of every request that a flow makes', () => {
    for (const { kind, group } of flows) {
      const tasks: Pending[] = ['send', 'commit', ...(kind.grant ? (['verify'] as const) : [])]
      for (const task of tasks) expect(pendingText(en.email[group], task, en.shared), task).toBeTruthy()
    }
  })
})

describe('the status', () => {
  const states = statesOf(anyKind(changeEmailKind), OLD)
  const told = (state: State) =>
    statusOf(en.email.change, state, {}, { tag: 'en', dir: 'ltr', shared: en.shared, words: en.email })
  const find = (step: State['step']) => states.filter((state) => state.step === step)

  it('says what became of each message, what time is left, and that a check goes on without an end', () => {
    const [prove, confirm, ...unconfirmed] = [
      ...find('prove'),
      ...find('confirm'),
      ...find('unconfirmed'),
    ].map(told)
    expect(prove).toContain(NEW)
    expect(prove).toContain(OLD)
    expect(confirm).toContain('60 seconds')
    expect(unconfirmed).toEqual(['', en.email.change.unconfirmedLeadStill])
    expect(find('loading').map(told)).toEqual([en.shared.common.loading])
    expect(find('done').map(told)).toEqual([''])
  })

  it('is the notice of a fresh sign-in before anything else, with a word about codes where some are asked for', () => {
    const notice = { notice: 'signedInAgain' as const }
    const after = (step: State['step']) => find(step).map((state): State => ({ ...state, ...notice }))[0]
    const texts = (['prove', 'confirm'] as const).map((step) => {
      const state = after(step)
      return state && [noticeText(state, en.shared), told(state)]
    })
    const { signedInAgain, signedInAgainCodes } = en.shared.common
    expect(texts).toEqual([
      [signedInAgainCodes, signedInAgainCodes],
      [signedInAgain, signedInAgain],
    ])
  })

  it('is told again only where a message was sent since', () => {
    const [prove] = find('prove')
    if (prove?.step !== 'prove') throw new Error('no codes')
    const later = deadlineAfter({ monotonic: 60_000, wall: 60_000 }, { monotonic: 60_000, wall: 60_000 }, 60)
    const resent = { ...prove, inboxes: prove.inboxes.map((inbox) => ({ ...inbox, resendAt: later })) }
    const refused = { ...prove, draft: { ...prove.draft } }
    expect(statusKeyOf(refused)).toBe(statusKeyOf(prove))
    expect(statusKeyOf(resent)).not.toBe(statusKeyOf(prove))
  })
})
