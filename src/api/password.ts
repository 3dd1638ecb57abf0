import type { AccountErrorCode } from './account-error.ts'
import { type Grant, readGrant } from './grant.ts'
import { type Operation, readNothing, type WireOptions } from './operation.ts'
import { createPasswordEncryption } from './password-encryption.ts'
import { phoneFields } from './phone-digits.ts'

export interface PasswordUpdate {
  /** Sent as it was typed. A secret. */
  newPassword: string
  /** Where a password is set. A secret. */
  oldPassword?: string
}

/** An email address, or a phone number in E.164. */
export interface PasswordResetContact {
  by: 'email' | 'phone'
  to: string
}

export interface PasswordResetProof extends PasswordResetContact {
  /** The passcode that was sent there. A secret. */
  code: string
}

export interface PasswordReset {
  /** The token of `verifyPasswordReset`. A secret. */
  token: string
  /** Sent as it was typed. A secret. */
  newPassword: string
}

const CHANNEL = 'CHANNEL_RESET_PASSWORD'
/** Whether an account has the address is nobody's business who does not read what is sent there. */
const NO_SUCH_ACCOUNT = 2004

const refusals: Readonly<Record<number, AccountErrorCode>> = {
  // What the pool wants of a password: most of its refusals have no apiCode.
  400: 'password_rejected',
  2005: 'account_locked',
  2016: 'encryption_unavailable',
  2029: 'password_rejected',
  2059: 'password_reused',
}

const encryptionOf = ({ passwordEncryptType }: WireOptions) =>
  passwordEncryptType === undefined ? {} : { passwordEncryptType }

/** Sets a password where there is none, changes it with the old one where there is. */
export const updatePassword: Operation<PasswordUpdate, void> = {
  name: 'password.update',
  method: 'POST',
  path: '/api/v3/update-password',
  body: ({ newPassword, oldPassword }, options) => ({
    newPassword,
    ...(oldPassword === undefined ? {} : { oldPassword }),
    ...encryptionOf(options),
  }),
  read: readNothing,
  secrets: ({ newPassword, oldPassword = '' }) => [newPassword, oldPassword],
  passwords: { with: createPasswordEncryption, fields: ['newPassword', 'oldPassword'] },
  means: {
    ...refusals,
    2006: 'old_password_wrong',
    2201: 'old_password_required',
    2203: 'old_password_wrong',
    2333: 'old_password_wrong',
    1320011: 'old_password_wrong',
  },
}

/** Mails a passcode for a reset. At most one a minute for an address. Succeeds also where no account has the address. */
export const mailResetCode: Operation<PasswordResetContact, void> = {
  name: 'password.mailCode',
  method: 'POST',
  path: '/api/v3/send-email',
  body: ({ to }) => ({ email: to, channel: CHANNEL }),
  read: readNothing,
  replayable: true,
  anonymous: true,
  tellsNobody: [NO_SUCH_ACCOUNT],
}

/** Texts a passcode for a reset, as `mailResetCode` mails one. */
export const textResetCode: Operation<PasswordResetContact, void> = {
  name: 'password.textCode',
  method: 'POST',
  path: '/api/v3/send-sms',
  body: ({ to }) => ({ ...phoneFields(to), channel: CHANNEL }),
  read: readNothing,
  replayable: true,
  anonymous: true,
  tellsNobody: [NO_SUCH_ACCOUNT],
}

/** Proves that the inbox was opened. Uses up the code, whether or not the reply arrives. */
export const verifyPasswordReset: Operation<PasswordResetProof, Grant> = {
  name: 'password.verifyReset',
  method: 'POST',
  path: '/api/v3/verify-reset-password-request',
  body: ({ by, to, code }) =>
    by === 'email'
      ? { verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload: { email: to, passCode: code } }
      : { verifyMethod: 'PHONE_PASSCODE', phonePassCodePayload: { ...phoneFields(to), passCode: code } },
  read: (data) => readGrant(data, 'passwordResetToken'),
  secrets: ({ code }) => [code],
  anonymous: true,
  means: { 500: 'code_rejected', 2005: 'account_locked', [NO_SUCH_ACCOUNT]: 'code_rejected' },
}

/** Sets the password of the account that the token was given for. */
export const resetPassword: Operation<PasswordReset, void> = {
  name: 'password.reset',
  method: 'POST',
  path: '/api/v3/reset-password',
  body: ({ token, newPassword }, options) => ({
    passwordResetToken: token,
    password: newPassword,
    ...encryptionOf(options),
  }),
  read: readNothing,
  secrets: ({ token, newPassword }) => [token, newPassword],
  passwords: { with: createPasswordEncryption, fields: ['newPassword'] },
  anonymous: true,
  patient: true,
  means: { ...refusals, 2206: 'token_rejected', 2207: 'token_rejected', 1010001: 'token_rejected' },
}
