import { isAccount } from '../../account/account.ts'
import {
  mailResetCode,
  type PasswordResetContact,
  resetPassword,
  textResetCode,
  verifyPasswordReset,
} from '../../api/password.ts'
import { ask } from '../../change/ask.ts'
import type { ChangeKind } from '../../change/change-kind.ts'
import { createCodes } from '../../change/codes.ts'
import { createGrant } from '../../change/grant.ts'
import { judgeNewPassword, tellsOfNew, whatTellsOfIt } from './password-set-at.ts'
import { canonicalContact, contactsOf } from './reset-contact.ts'

/** Where the code goes. `to` is `''` until somebody who is signed out has typed it. */
export interface ResetDraft extends PasswordResetContact {
  /** What the account can be reached at, to choose from. Empty where that is not known: it is typed. */
  readonly contacts: readonly PasswordResetContact[]
}

/** Secrets. */
export interface ResetProof {
  /** The passcode that was sent. */
  readonly old?: string
  readonly newPassword: string
}

export interface ResetOptions {
  /** For somebody who is signed out: the address they gave before, e.g. on the sign-in page. */
  contact?: PasswordResetContact | undefined
}

const CHANNEL = 'CHANNEL_RESET_PASSWORD'

/** Sets a new password with a code, for somebody who does not know the old one; signed in or not. */
export const resetPasswordKind: ChangeKind<
  ResetDraft,
  ResetProof,
  ResetOptions,
  Pick<PasswordResetContact, 'by'>
> = {
  name: 'reset-password',
  needsSecurity: () => true,
  signedOut: true,
  endsSessions: true,
  open(account, before, { contact }) {
    if (account === null) return { ...(before ?? contact ?? { by: 'email', to: '' }), contacts: [] }
    const contacts = contactsOf(account)
    const wanted = contacts.find(({ to }) => to === before?.to) ?? contacts[0]
    if (wanted !== undefined) return { ...wanted, contacts }
    if (account.email === null && account.phone === null) return { unfit: 'no_contact' }
    // What the account has is hidden or masked: who knows it can type it.
    return { ...(before ?? contact ?? { by: 'email', to: '' }), contacts }
  },
  differs: whatTellsOfIt,
  judge: (read, _, before) => (isAccount(read) ? judgeNewPassword(read, before) : 'unknown'),
  lateMs: 60_000,
  repeatable: true,
  codes: {
    with: createCodes,
    inboxes: ({ by, to }) => [
      { role: 'old', to, channel: CHANNEL, cooldown: `${CHANNEL} ${canonicalContact({ by, to })}` },
    ],
    send: (_, { by, to }) => ask(by === 'email' ? mailResetCode : textResetCode, { by, to }),
    resend: 'each',
  },
  // With the code and the password on one screen no clock runs while somebody chooses one.
  grant: {
    with: createGrant,
    confirm: 'afterRefusal',
    verify: ({ by, to }, { old = '' }) => ask(verifyPasswordReset, { by, to, code: old }),
  },
  commit: (_, { token, proof }) => ask(resetPassword, { token, newPassword: proof?.newPassword ?? '' }),
  // A token that was used is refused like a password that the pool does not want. Only an account that tells decides that.
  echoes: ({ code }, before) =>
    code === 'token_rejected' ||
    (tellsOfNew(before) && (code === 'password_rejected' || code === 'password_reused')),
  answers: {
    malformed_email: { reopen: 'to' },
    malformed_phone: { reopen: 'to' },
    password_rejected: { field: 'newPassword' },
    password_reused: { field: 'newPassword' },
    password_too_long: { field: 'newPassword' },
  },
  settles: () => ({}),
  tells: ({ by }) => ({ by }),
}
