import { type Account, type AccountRead, isAccount } from '../../src/account/account.ts'
import type { Certain } from '../../src/account/settled.ts'
import type { AccountErrorCode } from '../../src/api/account-error.ts'
import type { Grant } from '../../src/api/grant.ts'
import type { Operation } from '../../src/api/operation.ts'
import { ask } from '../../src/change/ask.ts'
import type { Answer, ChangeKind } from '../../src/change/change-kind.ts'
import { createCodes } from '../../src/change/codes.ts'
import { createGrant } from '../../src/change/grant.ts'
import { changeKind } from '../../src/features/contact/change.ts'
import type { Contact } from '../../src/features/contact/contact.ts'

/**
 * Flows that are not built yet, as descriptors. Nothing of this runs: the compiler shows that the mould has room for
 * them. A flow that is built is taken out of here.
 */

declare const sendSms: Operation<{ phone: string; channel: string }, void>
declare const bindPhone: Operation<{ phone: string; code: string }, void>
declare const unbindPhone: Operation<{ code: string }, void>
declare const verifyPhoneChange: Operation<
  { newPhone: string; newCode: string; oldPhone?: string; oldCode?: string },
  Grant
>
declare const changePhone: Operation<{ token: string }, void>
declare const sendMail: Operation<{ address: string; channel: string }, void>
declare const updatePassword: Operation<{ newPassword: string; oldPassword?: string }, void>
declare const verifyReset: Operation<{ by: string; to: string; code: string }, Grant>
declare const resetPassword: Operation<{ token: string; password: string }, void>
declare const verifyDeletion: Operation<{ by: string; code?: string; password?: string }, Grant>
declare const deleteAccount: Operation<{ token: string }, void>
declare const updateProfile: Operation<Readonly<Record<string, string>>, void>
/** When the password was set, as the service tells. `undefined`: it does not. */
declare function passwordSetAt(account: Account): string | null | undefined
declare function fieldOf(account: Account, name: string): string | undefined

/** Codes of features to come. */
const answers = <Draft>(
  some: Record<string, Answer<Draft>>,
): Partial<Record<AccountErrorCode, Answer<Draft>>> => some

const nothing: Certain = {}

const phone: Contact<{ phone: string }> = {
  name: 'phone',
  of: (account) => account.phone,
  canonical: (number) => number.replace(/\D/g, ''),
  isRespelled: () => false,
  certain: (number) => ({ phone: number }),
  tell: (number) => ({ phone: number }),
  other: ({ email }) => email,
  codes: {
    none: 'no_email',
    same: 'same_email',
    blameAddress: ['email_taken'],
    mismatch: 'old_email_mismatch',
  },
  channels: {
    bind: 'CHANNEL_BIND_PHONE',
    changeNew: 'CHANNEL_BIND_PHONE',
    changeOld: 'CHANNEL_UNBIND_PHONE',
    unbind: 'CHANNEL_UNBIND_PHONE',
  },
  resend: 'together',
  send: (number, channel) => ask(sendSms, { phone: number, channel }),
  bind: (number, code) => ask(bindPhone, { phone: number, code }),
  unbind: (code) => ask(unbindPhone, { code }),
  verifyChange: ({ to, newCode, from, oldCode }) =>
    ask(verifyPhoneChange, {
      newPhone: to,
      newCode,
      ...(from === undefined || oldCode === undefined ? {} : { oldPhone: from, oldCode }),
    }),
  change: (token) => ask(changePhone, { token }),
}

export const phoneChange = changeKind(phone)

/** One kind: sets a password where there is none, changes it with the old one where there is. */
export const password: ChangeKind<{ sets: boolean }, { oldPassword?: string; newPassword: string }> = {
  name: 'password',
  needsSecurity: () => true,
  open(account) {
    const sets = account?.security && !account.security.passwordSet
    return sets === undefined ? null : { sets }
  },
  judge(read, { sets }, before) {
    if (!isAccount(read)) return 'unknown'
    if (sets) return read.security === undefined ? 'unknown' : read.security.passwordSet ? 'done' : 'undone'
    const now = passwordSetAt(read)
    if (now === undefined || before === null) return 'unknown'
    return now === passwordSetAt(before) ? 'undone' : 'done'
  },
  lateMs: 60_000,
  commit: (_, { proof }) => ask(updatePassword, proof ?? { newPassword: '' }),
  echoes: ({ code }) => code === ('old_password_wrong' as string),
  answers: answers({
    old_password_wrong: { field: 'oldPassword' },
    password_rejected: { field: 'newPassword' },
    account_locked: { again: 'locked' },
    password_exists: 'reread',
  }),
  settles: () => nothing,
  tells: () => ({}),
}

interface ResetDraft {
  by: 'email' | 'phone'
  to: string
}

/** Signed in or not. Code and new password on one screen, so that no clock runs while somebody chooses one. */
export const reset: ChangeKind<ResetDraft, { old: string; newPassword: string }, { email?: string }> = {
  name: 'reset-password',
  signedOut: true,
  open: (account, before, { email }) => before ?? { by: 'email', to: account?.email ?? email ?? '' },
  judge(read, _, before) {
    if (!isAccount(read) || before === null) return 'unknown'
    const now = passwordSetAt(read)
    return now === undefined ? 'unknown' : now === passwordSetAt(before) ? 'undone' : 'done'
  },
  lateMs: 60_000,
  repeatable: true,
  codes: {
    with: createCodes,
    inboxes: ({ by, to }) => [
      { role: 'old', to, channel: 'CHANNEL_RESET_PASSWORD', cooldown: `${by} ${to}` },
    ],
    send: ({ to, channel }, { by }) =>
      by === 'email' ? ask(sendMail, { address: to, channel }) : ask(sendSms, { phone: to, channel }),
    resend: 'each',
  },
  grant: {
    with: createGrant,
    confirm: 'afterRefusal',
    verify: ({ by, to }, { old }) => ask(verifyReset, { by, to, code: old }),
  },
  commit: (_, { token, proof }) => ask(resetPassword, { token, password: proof?.newPassword ?? '' }),
  echoes: () => false,
  answers: answers({ password_rejected: { field: 'newPassword' } }),
  settles: () => nothing,
  tells: () => ({}),
}

interface DeleteDraft {
  by: 'phone' | 'email' | 'password'
  to: string
}

/** Proven by a code where there is an address, else by the password. */
export const deletion: ChangeKind<
  DeleteDraft,
  { old?: string; password?: string },
  { beforeDelete?: () => Promise<boolean> }
> = {
  name: 'delete-account',
  needsSecurity: (profile) => !profile.phone && !profile.email,
  open(account) {
    if (account === null) return null
    if (account.phone) return { by: 'phone', to: account.phone }
    if (account.email) return { by: 'email', to: account.email }
    return account.security?.passwordSet ? { by: 'password', to: '' } : { unfit: 'no_proof' }
  },
  allows: async (_, { beforeDelete }) => (await beforeDelete?.()) ?? true,
  judge(read: AccountRead) {
    if (read === null) return 'unknown'
    if (isAccount(read)) return 'undone'
    return read.refused.final ? 'done' : 'unknown'
  },
  lateMs: 30_000,
  codes: {
    with: createCodes,
    inboxes: ({ by, to }) =>
      by === 'password'
        ? []
        : [{ role: 'old', to, channel: 'CHANNEL_DELETE_ACCOUNT', cooldown: `CHANNEL_DELETE_ACCOUNT ${to}` }],
    send: ({ to, channel }, { by }) =>
      by === 'email' ? ask(sendMail, { address: to, channel }) : ask(sendSms, { phone: to, channel }),
    resend: 'each',
  },
  grant: {
    with: createGrant,
    confirm: 'always',
    verify: ({ by }, { old = '', password: proof = '' }) =>
      ask(verifyDeletion, { by, ...(by === 'password' ? { password: proof } : { code: old }) }),
  },
  commit: (_, { token }) => ask(deleteAccount, { token }),
  echoes: () => true,
  settles: () => nothing,
  tells: () => ({}),
}

/** Only what was changed is sent, and twice harms nobody. */
export const profile: ChangeKind<Readonly<Record<string, string>>, object> = {
  name: 'profile',
  open: (account, before) => (account === null ? null : (before ?? {})),
  judge(read, changed) {
    if (!isAccount(read)) return 'unknown'
    return Object.entries(changed).every(([name, value]) => fieldOf(read, name) === value) ? 'done' : 'undone'
  },
  lateMs: 0,
  repeatable: true,
  commit: (changed) => ask(updateProfile, changed),
  echoes: () => false,
  answers: answers({ username_taken: { field: 'username' } }),
  settles: () => nothing,
  tells: (changed) => changed,
}
