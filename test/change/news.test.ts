// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Account, type AccountRead, isAccount } from '../../src/account/account.ts'
import { getProfile } from '../../src/api/profile.ts'
import { ask } from '../../src/change/ask.ts'
import { anyKind, type ChangeKind, type Verdict } from '../../src/change/change-kind.ts'
import { certainOf, kept, newsOf, opening } from '../../src/change/news.ts'
import type { ChangeState } from '../../src/change/state.ts'

/** A flow about a username: to show that nothing here is about email. */
interface Draft {
  from: string
  to: string
}
interface Options {
  current?: string
}

const described: ChangeKind<Draft, object, Options> = {
  name: 'rename',
  open(account, before, { current }) {
    const from = account === null ? current : account.username
    if (from === undefined || from === '') return null
    return from === null ? { unfit: 'no_name' } : { from, to: before?.to ?? '' }
  },
  judge: (read, { from, to }) => verdict(read, from, to),
  lateMs: 0,
  commit: () => ask(getProfile, undefined),
  echoes: () => false,
  settles: ({ to }) => ({ username: to }),
  tells: (draft) => draft,
}
/** The same, where codes are on their way and must not go on when the account has something else. */
const moving = (to: 'elsewhere' | 'reopen') =>
  anyKind({ ...described, moved: (account, { from }) => (account.username === from ? null : to) })
const kind = anyKind(described)

function verdict(read: AccountRead, from: string, to: string): Verdict {
  if (!isAccount(read)) return 'unknown'
  if (read.username === to) return 'done'
  return read.username === from ? 'undone' : read.username === '' ? 'unknown' : 'elsewhere'
}

const named = (username: string | null): Account => ({
  userId: 'ada',
  emailVerified: false,
  username,
  providers: [],
})
const wanted = { draft: { from: 'ada', to: 'lovelace' }, account: named('ada') }
type State = ChangeState<object>
const at = (state: object) => ({ ...wanted, ...state }) as State

describe('what differs in nothing', () => {
  it('is the very one of before', () => {
    const before = { a: [1, { b: null }] }
    expect(kept(before, { a: [1, { b: null }] })).toBe(before)
    const next = { a: [1, { b: 0 }] }
    expect(kept<object>(before, next)).toBe(next)
  })
})

describe('what a flow begins with', () => {
  it('is a draft of what the account has', () => {
    expect(opening(kind, named('ada'), null, {})).toEqual({
      type: 'opened',
      draft: { from: 'ada', to: '' },
      account: named('ada'),
    })
  })

  it('is what the user wanted so far, and the very same object where nothing differs', () => {
    const same = opening(kind, named('ada'), wanted.draft, {})
    expect(same).toHaveProperty('draft', wanted.draft)
    expect(same?.type === 'opened' && same.draft).toBe(wanted.draft)
    expect(opening(kind, named('moved'), wanted.draft, {})).toHaveProperty('draft', {
      from: 'moved',
      to: 'lovelace',
    })
  })

  it('is the host’s word before the account was read', () => {
    expect(opening(kind, null, null, { current: 'ada' })).toEqual({
      type: 'opened',
      draft: { from: 'ada', to: '' },
      account: null,
    })
  })

  it('is not known before the account was read, and is a reason to say so after', () => {
    expect(opening(kind, null, null, {})).toBeNull()
    expect(opening(kind, named(''), null, {})).toEqual({ type: 'unreadable' })
  })

  it('may be nothing at all', () => {
    const account = named(null)
    expect(opening(kind, account, null, {})).toEqual({ type: 'unfit', reason: 'no_name', account })
  })
})

describe('what a read of the account means', () => {
  const news = (state: object, read: Account, of = kind) => newsOf(of, at(state), read, {})

  it.each(['loading', 'unavailable'])('at %s: the beginning, with nothing of before', (step) => {
    expect(newsOf(kind, { step } as State, named('ada'), {})).toMatchObject({
      type: 'opened',
      draft: { to: '' },
    })
    expect(newsOf(kind, { step } as State, named(''), {})).toEqual({ type: 'unreadable' })
  })

  it('at unfit: nothing where it is the same, else what it is now', () => {
    const unfit: State = { step: 'unfit', reason: 'no_name', account: named(null) }
    expect(newsOf(kind, unfit, named(null), {})).toBeNull()
    const other = { ...named(null), phone: '1' }
    expect(newsOf(kind, unfit, other, {})).toMatchObject({ type: 'unfit', account: other })
    expect(newsOf(kind, unfit, named('ada'), {})).toMatchObject({ type: 'opened' })
  })

  it('at draft: what the user wants stays, and the same account is the very one of before', () => {
    const event = news({ step: 'draft' }, named('ada'))
    expect(event?.type === 'opened' && [event.draft, event.account]).toEqual([wanted.draft, wanted.account])
    expect(event?.type === 'opened' && event.account).toBe(wanted.account)
    expect(news({ step: 'draft' }, named('moved'))).toMatchObject({
      draft: { from: 'moved', to: 'lovelace' },
      account: { username: 'moved' },
    })
    expect(news({ step: 'draft' }, named(null))).toMatchObject({ type: 'unfit' })
  })

  it.each(['prove', 'again'])('at %s: nothing, unless the account has something else', (step) => {
    expect(news({ step }, named('moved'))).toBeNull()
    expect(news({ step }, named('ada'), moving('elsewhere'))).toBeNull()
    expect(news({ step }, named('moved'), moving('elsewhere'))).toEqual({
      type: 'foundElsewhere',
      now: named('moved'),
    })
    expect(news({ step }, named('moved'), moving('reopen'))).toMatchObject({
      type: 'opened',
      draft: { from: 'moved', to: 'lovelace' },
    })
  })

  it.each(['confirm', 'unconfirmed'])('at %s: nothing, as only the change itself decides', (step) => {
    for (const name of ['ada', 'lovelace', 'moved', null])
      expect(news({ step }, named(name), moving('elsewhere'))).toBeNull()
  })

  it('at elsewhere: what the account has now, once', () => {
    const elsewhere = { step: 'elsewhere', now: named('moved') }
    expect(news(elsewhere, named('moved'))).toBeNull()
    expect(news(elsewhere, named('third'))).toEqual({ type: 'foundElsewhere', now: named('third') })
    // What was undone elsewhere begins anew; where codes were on their way, the user is asked.
    expect(news(elsewhere, named('ada'))).toMatchObject({ type: 'opened', draft: { to: '' } })
    expect(news(elsewhere, named('ada'), moving('elsewhere'))).toEqual({
      type: 'foundElsewhere',
      now: named('ada'),
    })
  })

  it('at done: another spelling stays done, something else begins anew, and an unknown account says nothing', () => {
    const done = { step: 'done', now: named('lovelace') }
    expect(news(done, named('lovelace'))).toBeNull()
    const more = { ...named('lovelace'), phone: '1' }
    expect(news(done, more)).toEqual({ type: 'respelled', now: more })
    expect(news(done, named('moved'))).toMatchObject({ type: 'opened', draft: { from: 'moved', to: '' } })
    expect(news(done, named(''))).toBeNull()
  })
})

it('what is certain after a success is the account’s own spelling', () => {
  expect(certainOf(named('Lovelace'), { username: 'lovelace' })).toEqual({ username: 'Lovelace' })
})
