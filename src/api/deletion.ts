import type { AccountErrorCode } from './account-error.ts'
import { type Grant, readGrant } from './grant.ts'
import { type Operation, readNothing, type WireOptions } from './operation.ts'
import { createPasswordEncryption } from './password-encryption.ts'
import { phoneFields } from './phone-digits.ts'

/**
 * What proves that the user may delete the account: a code that was sent on `CHANNEL_DELETE_ACCOUNT`, or the password,
 * which the service takes only of an account with neither an email nor a phone number. Codes and passwords are secrets.
 */
export type DeletionProof =
  /** `number`: E.164, e.g. `+8613800000000`. */
  | { by: 'phone'; number: string; code: string }
  | { by: 'email'; address: string; code: string }
  | { by: 'password'; password: string }

export interface DeletionGrant {
  /** The token of `verifyDeletion`. A secret. */
  token: string
}

/** A code of an address that the account has no more says that the account was changed meanwhile. */
const refusals: Readonly<Record<number, AccountErrorCode>> = {
  500: 'code_rejected',
  2005: 'account_locked',
  2016: 'encryption_unavailable',
  2006: 'old_password_wrong',
  2037: 'account_changed',
  2038: 'account_changed',
  2203: 'old_password_wrong',
  2219: 'account_changed',
  1320005: 'account_changed',
  1320009: 'account_changed',
  1320011: 'old_password_wrong',
}

/** Proves that the user may delete the account. Uses up the code, whether or not the reply arrives. */
export const verifyDeletion: Operation<DeletionProof, Grant> = {
  name: 'deletion.verify',
  method: 'POST',
  path: '/api/v3/verify-delete-account-request',
  body: payloadOf,
  read: (data) => readGrant(data, 'deleteAccountToken'),
  secrets: (proof) => [proof.by === 'password' ? proof.password : proof.code],
  passwords: { with: createPasswordEncryption, fields: ['password'] },
  means: refusals,
}

function payloadOf(proof: DeletionProof, { passwordEncryptType }: WireOptions): object {
  switch (proof.by) {
    case 'phone':
      return {
        verifyMethod: 'PHONE_PASSCODE',
        phonePassCodePayload: { ...phoneFields(proof.number), passCode: proof.code },
      }
    case 'email':
      return {
        verifyMethod: 'EMAIL_PASSCODE',
        emailPassCodePayload: { email: proof.address, passCode: proof.code },
      }
    case 'password':
      return {
        verifyMethod: 'PASSWORD',
        passwordPayload: { password: proof.password, passwordEncryptType: passwordEncryptType ?? 'none' },
      }
  }
}

/** Deletes the account for good. Every session of it ends. */
export const deleteAccount: Operation<DeletionGrant, void> = {
  name: 'deletion.confirm',
  method: 'POST',
  path: '/api/v3/delete-account',
  body: ({ token }) => ({ deleteAccountToken: token }),
  // The envelope says that it was carried out. A payload that denies it is not to be believed either way.
  read: (data) => (Object(data).success === false ? null : readNothing()),
  secrets: ({ token }) => [token],
  patient: true,
  // As for email: no apiCode is documented for a stale one-time token; a bare 400 is what is left.
  means: { 400: 'token_rejected', 2206: 'token_rejected', 2207: 'token_rejected', 1010001: 'token_rejected' },
}
