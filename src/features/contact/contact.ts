import type { Account, AccountRead } from '../../account/account.ts'
import { isAccount } from '../../account/account.ts'
import type { Certain } from '../../account/settled.ts'
import type { AccountErrorCode } from '../../api/account-error.ts'
import type { Ask } from '../../change/ask.ts'
import type { Answer } from '../../change/change-kind.ts'
import type { InboxPlan } from '../../change/core.ts'

/** The codes that prove a change of a contact, by whose inbox they came from. */
export interface ContactCodes {
  readonly new?: string
  readonly old?: string
}

/** What a user can be reached at. Its flows are the same for each: `bind.ts`, `change.ts`, `unbind.ts`. */
export interface Contact<Told extends object = object> {
  /** Names its components and its words. */
  readonly name: string
  /** `null`: none is bound. `''`: one that is not told. `undefined`: the account does not let us know. */
  of(account: Account): string | null | undefined
  /** Whether a code can be sent there: what is hidden or masked is only shown. */
  isWhole(address: string): boolean
  /** The form in which two addresses are the same. */
  canonical(address: string): string
  /** Whether a service that keeps its own spelling may have made one of the other. */
  isRespelled(asked: string, found: string): boolean
  /** What a profile that has this address says. */
  certain(address: string | null): Certain
  /** What the host is told that the account has. */
  tell(address: string): Told
  /** The account's other contact, which may be a way to sign in. `undefined`: not known. */
  other(account: Account): string | null | undefined
  readonly codes: {
    /** The account has none. */
    readonly none: AccountErrorCode
    readonly same: AccountErrorCode
    /** What only a different address cures. */
    readonly blameAddress: readonly AccountErrorCode[]
    /** The address that was checked is not the account's. */
    readonly mismatch: AccountErrorCode
  }
  /** What the service counts sends by, and refuses codes of another for. */
  readonly channels: {
    readonly bind: string
    readonly changeNew: string
    readonly changeOld: string
    readonly unbind: string
  }
  /** Whether one press sends all codes again, because they live too shortly for one at a time. */
  readonly resend: 'each' | 'together'
  /** @param changes in a change, which of the two this is */
  send(address: string, channel: string, changes?: InboxPlan['role']): Ask<void>
}

export function isSame(contact: Contact, a: string | null | undefined, b: string): boolean {
  return a != null && contact.canonical(a) === contact.canonical(b)
}

export function inboxOf(contact: Contact, role: InboxPlan['role'], to: string, channel: string): InboxPlan {
  return { role, to, channel, cooldown: `${channel} ${contact.canonical(to)}` }
}

/** What a read of the account says of the contact. `undefined`: nothing. */
export function readContact(contact: Contact, read: AccountRead): string | null | undefined {
  const found = isAccount(read) ? contact.of(read) : undefined
  return found === '' ? undefined : found
}

/** Refusals that lead back to the address. */
export function addressAnswers<Draft extends { to: string }>(
  contact: Contact,
): Partial<Record<AccountErrorCode, Answer<Draft>>> {
  const reopen: Answer<Draft> = { reopen: 'to' }
  return Object.fromEntries(contact.codes.blameAddress.map((code) => [code, reopen]))
}
