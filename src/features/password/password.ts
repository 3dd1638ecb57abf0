import { isAccount } from '../../account/account.ts'
import { updatePassword } from '../../api/password.ts'
import { ask } from '../../change/ask.ts'
import type { ChangeKind } from '../../change/change-kind.ts'
import { judgeNewPassword, tellsWhenSet, whatTellsOfIt } from './password-set-at.ts'

export interface PasswordDraft {
  /** The account has no password yet, so that none is asked for. */
  readonly sets: boolean
}

/** Secrets. */
export interface PasswordProof {
  /** Where one is set. */
  readonly oldPassword?: string
  readonly newPassword: string
}

/** A password was set. */
export interface PasswordChange {
  /** The account had none before. */
  isFirst: boolean
}

/** Sets a password where there is none, changes it with the old one where there is. */
export const passwordKind: ChangeKind<PasswordDraft, PasswordProof, object, PasswordChange> = {
  name: 'password',
  needsSecurity: () => true,
  endsSessions: true,
  open(account, before) {
    const isSet = account?.security?.passwordSet
    if (isSet === undefined) return null
    // A service that asked for the old one knows better than its summary.
    return { sets: !isSet && before?.sets !== false }
  },
  differs: whatTellsOfIt,
  judge: (read, _, before) => (isAccount(read) ? judgeNewPassword(read, before) : 'unknown'),
  lateMs: 60_000,
  // A second time is refused: the old password is not the same any more.
  repeatable: true,
  commit: (_, { proof }) => ask(updatePassword, proof ?? { newPassword: '' }),
  // What is refused may have been done by an earlier delivery. Only an account that tells can decide that.
  echoes: ({ code }, before) =>
    tellsWhenSet(before) && (code === 'old_password_wrong' || code === 'password_reused'),
  answers: {
    old_password_wrong: { field: 'oldPassword' },
    old_password_required: { draft: () => ({ sets: false }) },
    password_rejected: { field: 'newPassword' },
    password_reused: { field: 'newPassword' },
    password_too_long: { field: 'newPassword' },
    account_locked: { again: 'locked' },
  },
  settles: () => ({}),
  tells: ({ sets }) => ({ isFirst: sets }),
}
