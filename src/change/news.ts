import type { Account } from '../account/account.ts'
import type { Certain } from '../account/settled.ts'
import type { AnyKind } from './change-kind.ts'
import type { ChangeEvent, ChangeState } from './state.ts'

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The one of before, where nothing differs: a screen must not be drawn anew for the same. */
export function kept<Value>(before: Value, next: Value): Value {
  return isSame(before, next) ? before : next
}

/**
 * What a flow begins with. `null`: that cannot be told yet.
 *
 * @param before what the user wanted so far
 */
export function opening(
  kind: AnyKind,
  account: Account | null,
  before: object | null,
  options: object,
): ChangeEvent<object> | null {
  const opened = kind.open(account, before, options)
  if (opened === null) return account === null ? null : { type: 'unreadable' }
  if ('unfit' in opened) return { type: 'unfit', reason: opened.unfit, account }
  return { type: 'opened', draft: before === null ? opened : kept(before, opened), account }
}

/** Where what was read before is at hand, nobody is shown that it is being read. */
export function beginning(kind: AnyKind, account: Account | null, options: object): ChangeEvent<object> {
  const stays = { type: 'readRequested' } as const
  // Whether nobody is signed in, only a read tells.
  const event = account === null && kind.signedOut ? null : opening(kind, account, null, options)
  return event === null || event.type === 'unreadable' ? stays : event
}

/** What a read of the account means where a flow stands. `null`: nothing new. */
export function newsOf(
  kind: AnyKind,
  state: ChangeState<object>,
  read: Account,
  options: object,
): ChangeEvent<object> | null {
  const begin = (before: object | null) => opening(kind, read, before, options)
  switch (state.step) {
    case 'loading':
    case 'unavailable':
      return begin(null)
    case 'unfit':
      // The same account is no news, also where the service asked for what it does not let us do.
      return isSame(read, state.account) ? null : begin(null)
    case 'draft':
      return opening(kind, kept(state.account, read) ?? read, state.draft, options)
    case 'prove':
    case 'again': {
      const moved = kind.moved?.(read, state.draft) ?? null
      if (moved === null) return null
      return moved === 'elsewhere' ? { type: 'foundElsewhere', now: read } : begin(state.draft)
    }
    case 'elsewhere': {
      const stays = kind.moved !== undefined || kind.judge(read, state.draft, state.account) === 'elsewhere'
      if (stays) return isSame(read, state.now) ? null : { type: 'foundElsewhere', now: read }
      return begin(null)
    }
    case 'done': {
      const verdict = kind.judge(read, state.draft, state.account)
      if (verdict === 'unknown' || (kind.endsSessions && verdict !== 'done')) return null
      if (verdict === 'done') return isSame(read, state.now) ? null : { type: 'respelled', now: read }
      return begin(null)
    }
    case 'confirm':
    case 'unconfirmed':
      // Only the change's own reply, or the check of a lost one, decides.
      return null
  }
}

/** What a success makes certain, as the account itself has it. */
export function certainOf(account: Account, certain: Certain): Certain {
  return Object.fromEntries(Object.keys(certain).map((key) => [key, account[key as keyof Certain]]))
}
