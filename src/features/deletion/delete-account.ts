import { type Account, isAccount } from '../../account/account.ts'
import type { AccountError } from '../../api/account-error.ts'
import { deleteAccount, verifyDeletion } from '../../api/deletion.ts'
import { sendEmailCode } from '../../api/email.ts'
import { sendPhoneCode } from '../../api/phone.ts'
import { splitNumber } from '../../api/phone-digits.ts'
import { phoneOf } from '../../api/phone-of.ts'
import { ask } from '../../change/ask.ts'
import type { ChangeKind, Unfit } from '../../change/change-kind.ts'
import { createCodes } from '../../change/codes.ts'
import { createGrant } from '../../change/grant.ts'

/** How the user proves that the account is theirs. `to`: where the code goes, a number in E.164. */
export type DeletionProofBy =
  | { readonly by: 'phone' | 'email'; readonly to: string }
  | { readonly by: 'password'; readonly to: '' }

export type DeletionDraft = DeletionProofBy & {
  /** Whose account it is. */
  readonly userId: string
  /** What its owner knows it by: email, phone number, username; where it has none of them, its id. */
  readonly names: readonly string[]
}

/** What proves it, once the user has typed it. */
export interface DeletionSecrets {
  /** The code from the account's phone or inbox. */
  readonly old?: string
  readonly password?: string
}

export interface DeletionOptions {
  /** Whether the host lets it happen. */
  readonly allows?: (() => Promise<boolean>) | undefined
}

const channel = 'CHANNEL_DELETE_ACCOUNT'
/** apiCodes that tell that there is no such person any more. */
const goneCodes: readonly (number | undefined)[] = [2004, 2120008]

/** Deletes the account, after a code or the password, and a confirmation while the one-time token lives. */
export const deleteAccountKind: ChangeKind<
  DeletionDraft,
  DeletionSecrets,
  DeletionOptions,
  { userId: string }
> = {
  name: 'delete-account',
  endsAccount: true,
  needsSecurity: ({ email, phone }) => email === undefined || phone === undefined || (!email && !phone),
  open(account) {
    if (account === null) return null
    const proof = proofOf(account)
    if (proof === null || 'unfit' in proof) return proof
    return { ...proof, userId: account.userId, names: namesOf(account) }
  },
  moved(account, { by, to }) {
    const now = proofOf(account)
    return now !== null && 'by' in now && now.by === by && now.to === to ? null : 'reopen'
  },
  judge(read) {
    if (read === null) return 'unknown'
    if (isAccount(read)) return 'undone'
    return isGone(read.refused) ? 'done' : 'unknown'
  },
  lateMs: 30_000,
  allows: async (_, { allows }) => (await allows?.()) ?? true,
  codes: {
    with: createCodes,
    inboxes: ({ by, to }) =>
      by === 'password' ? [] : [{ role: 'old', to, channel, cooldown: `${channel} ${to.toLowerCase()}` }],
    send: ({ to }, { by }) =>
      by === 'phone'
        ? ask(sendPhoneCode, { number: to, channel })
        : ask(sendEmailCode, { address: to, channel }),
    resend: 'each',
  },
  grant: {
    with: createGrant,
    confirm: 'always',
    verify({ by, to }, { old: code = '', password = '' }) {
      if (by === 'password') return ask(verifyDeletion, { by, password })
      return ask(verifyDeletion, by === 'phone' ? { by, number: to, code } : { by, address: to, code })
    },
  },
  commit: (_, { token }) => ask(deleteAccount, { token }),
  // Who is signed out sees the same whether or not the account is there: that refusal proves nothing.
  echoes: ({ code }) => code !== 'unauthenticated',
  answers: {
    account_changed: 'reread',
    old_password_wrong: { field: 'password' },
    account_locked: { again: 'locked' },
  },
  settles: () => ({}),
  tells: ({ userId }) => ({ userId }),
}

/**
 * Refused by the service, and renewing the sign-in was refused too. Without a reply there is only a sign-out, which says
 * nothing of the account.
 */
function isGone({ final, status, apiCode }: AccountError): boolean {
  return goneCodes.includes(apiCode) || (final === true && status !== undefined)
}

/** A phone number before an email; a password only where there is neither, as the service wants it. */
function proofOf(account: Account): DeletionProofBy | Unfit | null {
  const { email, security } = account
  const phone = phoneOf(account)
  if (phone && splitNumber(phone) !== null) return { by: 'phone', to: phone }
  if (email) return { by: 'email', to: email }
  if (phone || (phone === undefined && security?.phoneBound !== false)) return hiddenOr(security)
  if (email === undefined && security?.emailBound !== false) return hiddenOr(security)
  if (security === undefined) return null
  return security.passwordSet ? { by: 'password', to: '' } : { unfit: 'no_proof' }
}

/** There is something that a code could go to, and we may not see it; or that is not known either. */
function hiddenOr(security: Account['security']): Unfit | null {
  return security === undefined ? null : { unfit: 'proof_hidden' }
}

function namesOf(account: Account): readonly string[] {
  const names = [account.email, phoneOf(account), account.username].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  )
  return names.length === 0 ? [account.userId] : names
}
