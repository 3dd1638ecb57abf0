import { type Account, isAccount } from '../../src/account/account.ts'
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
declare const updatePassword: Operation<{ newPassword: string; oldPassword?: string }, void>
declare const verifyReset: Operation<{ by: string; to: string; code: string }, Grant>
declare const resetPassword: Operation<{ token: string; password: string }, void>
/** When the password was set, as the service tells. `undefined`: it does not. */
declare function passwordSetAt(account: Account): string | null | undefined

/** Codes of features to come. */
const answers = <Draft>(
  some: Record<string, Answer<Draft>>,
): Partial<Record<AccountErrorCode, Answer<Draft>>> => some

const nothing: Certain = {}

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
