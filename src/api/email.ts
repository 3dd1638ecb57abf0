import type { AccountErrorCode } from './account-error.ts'
import { type Grant, readGrant } from './grant.ts'
import { type Operation, readNothing } from './operation.ts'

/** What a mailed passcode is for, in the service's own names. A code for one purpose is refused for another. */
export type EmailChannel =
  | 'CHANNEL_BIND_EMAIL'
  | 'CHANNEL_UPDATE_EMAIL'
  | 'CHANNEL_UNBIND_EMAIL'
  | 'CHANNEL_DELETE_ACCOUNT'

export interface EmailMessage {
  address: string
  channel: EmailChannel
}

export interface EmailBinding {
  address: string
  /** The passcode that was mailed there. A secret. */
  code: string
}

export interface EmailUnbinding {
  /** The passcode that was mailed to the account's email. A secret. */
  code: string
}

/** Codes are secrets. The old address counts only together with its code. */
export interface EmailChangeProof {
  newAddress: string
  newCode: string
  oldAddress?: string
  oldCode?: string
}

export interface EmailChangeGrant {
  /** The token of `verifyEmailChange`. A secret. */
  token: string
}

/** Also what anything else may be refused with; where a code was sent, that was it. */
const refusedCode: Readonly<Record<number, AccountErrorCode>> = { 500: 'code_rejected' }

/** Mails a passcode. At most one a minute for an address and channel. */
export const sendEmailCode: Operation<EmailMessage, void> = {
  name: 'email.sendCode',
  method: 'POST',
  path: '/api/v3/send-email',
  body: ({ address, channel }) => ({ email: address, channel }),
  read: readNothing,
  replayable: true,
}

/** Gives an account that has no email its first one. */
export const bindEmail: Operation<EmailBinding, void> = {
  name: 'email.bind',
  method: 'POST',
  path: '/api/v3/bind-email',
  body: ({ address, code }) => ({ email: address, passCode: code }),
  read: readNothing,
  secrets: ({ code }) => [code],
  means: { ...refusedCode, 2227: 'already_bound' },
}

/** Takes the email off the account. */
export const unbindEmail: Operation<EmailUnbinding, void> = {
  name: 'email.unbind',
  method: 'POST',
  path: '/api/v3/unbind-email',
  body: ({ code }) => ({ passCode: code }),
  read: readNothing,
  secrets: ({ code }) => [code],
  means: refusedCode,
}

/** Proves that both inboxes were opened. Uses up the codes, whether or not the reply arrives. */
export const verifyEmailChange: Operation<EmailChangeProof, Grant> = {
  name: 'email.verifyChange',
  method: 'POST',
  path: '/api/v3/verify-update-email-request',
  body: ({ newAddress, newCode, oldAddress, oldCode }) => ({
    verifyMethod: 'EMAIL_PASSCODE',
    emailPassCodePayload: {
      newEmail: newAddress,
      newEmailPassCode: newCode,
      ...(oldAddress === undefined || oldCode === undefined
        ? {}
        : { oldEmail: oldAddress, oldEmailPassCode: oldCode }),
    },
  }),
  read: (data) => readGrant(data, 'updateEmailToken'),
  secrets: ({ newCode, oldCode = '' }) => [newCode, oldCode],
  means: refusedCode,
}

/** Changes the email to the one that was proven. */
export const changeEmail: Operation<EmailChangeGrant, void> = {
  name: 'email.change',
  method: 'POST',
  path: '/api/v3/update-email',
  body: ({ token }) => ({ updateEmailToken: token }),
  read: readNothing,
  secrets: ({ token }) => [token],
  patient: true,
  // No apiCode is documented for a stale one-time token; a bare 400 is what is left.
  means: { 400: 'token_rejected', 2206: 'token_rejected', 2207: 'token_rejected', 1010001: 'token_rejected' },
}
