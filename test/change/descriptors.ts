import { type Account, type AccountRead, isAccount } from '../../src/account/account.ts'
import type { Certain } from '../../src/account/settled.ts'
import type { AccountErrorCode } from '../../src/api/account-error.ts'
import type { Grant } from '../../src/api/grant.ts'
import type { Operation } from '../../src/api/operation.ts'
import { ask } from '../../src/change/ask.ts'
import type { Answer, ChangeKind } from '../../src/change/change-kind.ts'
import { createCodes } from '../../src/change/codes.ts'
import { createGrant } from '../../src/change/grant.ts'

/**
 * Flows that are not built yet, as descriptors. Nothing of this runs: the compiler shows that the mould has room for
 * them. A flow that is built is taken out of here.
 */

declare const sendSms: Operation<{ phone: string; channel: string }, void>
declare const sendMail: Operation<{ address: string; channel: string }, void>
declare const verifyDeletion: Operation<{ by: string; code?: string; password?: string }, Grant>
declare const deleteAccount: Operation<{ token: string }, void>
declare const updateProfile: Operation<Readonly<Record<string, string>>, void>
declare function fieldOf(account: Account, name: string): string | undefined

/** Codes of features to come. */
const answers = <Draft>(
  some: Record<string, Answer<Draft>>,
): Partial<Record<AccountErrorCode, Answer<Draft>>> => some

const nothing: Certain = {}

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
