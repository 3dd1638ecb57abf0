import { type Account, type AccountRead, isAccount } from '../account/account.ts'
import type { Profile } from '../api/profile.ts'
import type { ChangeContext } from './context.ts'
import type { Why } from './state.ts'

/** Acts on what a read says of the change, where that is decisive. `last`: nothing can take effect any more. */
export function decide(c: ChangeContext, read: AccountRead, last: boolean): boolean {
  const state = c.at('draft', 'prove', 'confirm', 'unconfirmed')
  if (state === null) return true
  switch (c.kind.judge(read, state.draft, state.account)) {
    case 'done':
      succeed(c, state, c.watch.owner(), isAccount(read) ? read : null, true)
      return true
    case 'elsewhere':
      forget(c)
      if (isAccount(read)) c.send({ type: 'foundElsewhere', now: read })
      return true
    case 'undone':
      if (last) end(c, 'undone', isAccount(read) ? c.redrafted(read, state.draft) : state.draft)
      return last
    case 'unknown':
      c.unknown(read)
      return false
  }
}

export function succeed(
  c: ChangeContext,
  { draft, account }: { draft: object; account: Account | null },
  owner: Profile | null,
  read: Account | null,
  alive: boolean,
): void {
  markCodesUsed(c, draft)
  forget(c)
  const now = c.kind.endsAccount || account === null ? null : { ...account, ...c.kind.settles(draft) }
  c.succeeded(draft, owner, read ?? now, alive)
}

export function lapse(c: ChangeContext): void {
  const state = c.at('confirm')
  forget(c)
  if (state !== null) end(c, 'expired', state.draft)
}

export function end(c: ChangeContext, why: Why, draft: object): void {
  const resendAt = c.codes?.resendAt(c.kind.codes?.inboxes(draft) ?? []) ?? null
  c.send({ type: 'ended', why, draft, resendAt })
}

export function markCodesUsed(c: ChangeContext, draft: object): void {
  c.codes?.markUsed(c.kind.codes?.inboxes(draft) ?? [])
}

/** Wipes everything secret. */
export function forget(c: ChangeContext): void {
  c.codes?.forget()
  c.grant?.forget()
}
