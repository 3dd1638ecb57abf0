import type { AccountErrorCode } from './account-error.ts'
import { type Grant, readGrant } from './grant.ts'
import { type Operation, readNothing } from './operation.ts'
import { MAINLAND, phoneFields, splitNumber, wireForm } from './phone-digits.ts'

/** What a texted passcode is for, in the service's own names. A code for one purpose is refused for another. */
export type PhoneChannel = 'CHANNEL_BIND_PHONE' | 'CHANNEL_UNBIND_PHONE' | 'CHANNEL_DELETE_ACCOUNT'

/** Numbers are in E.164, e.g. `+8613800000000`, here and below. */
export interface PhoneMessage {
  number: string
  channel: PhoneChannel
  /** In a change, which of the two numbers this is: `phoneChangeChannels` of the client may name another channel. */
  changes?: 'new' | 'old'
}

export interface PhoneBinding {
  number: string
  /** The passcode that was texted there. A secret. */
  code: string
}

export interface PhoneUnbinding {
  /** The passcode that was texted to the account's number. A secret. */
  code: string
}

/** Codes are secrets. The old number counts only together with its code. */
export interface PhoneChangeProof {
  newNumber: string
  newCode: string
  oldNumber?: string
  oldCode?: string
}

export interface PhoneChangeGrant {
  /** The token of `verifyPhoneChange`. A secret. */
  token: string
}

const refusals: Readonly<Record<number, AccountErrorCode>> = {
  2026: 'phone_taken',
  2028: 'malformed_phone',
  2035: 'phone_taken',
  2038: 'old_phone_mismatch',
  2200: 'phone_taken',
  2219: 'no_phone',
  2229: 'same_phone',
  2230: 'same_phone',
  1320004: 'phone_taken',
  1320005: 'no_phone',
  1320009: 'no_phone',
}

/** As apiCode also what anything else may be refused with; where a code was sent, that was it. */
const withCode: typeof refusals = { ...refusals, 500: 'code_rejected' }

/** Why no text went out has no apiCode. Numbers abroad may need a provider that the pool lacks. */
const unsent = (number: string): AccountErrorCode =>
  (splitNumber(number)?.callingCode ?? MAINLAND) === MAINLAND ? 'sms_daily_limit' : 'sms_unavailable'

/** Texts a passcode, which lives about a minute. At most one a minute for a number and channel. */
export const sendPhoneCode: Operation<PhoneMessage, void> = {
  name: 'phone.sendCode',
  method: 'POST',
  path: '/api/v3/send-sms',
  body: ({ number, channel, changes }, { phoneChangeChannels = {} }) => ({
    ...phoneFields(number),
    channel: (changes && phoneChangeChannels[changes]) ?? channel,
  }),
  read: readNothing,
  replayable: true,
  means: ({ number }) => ({ ...refusals, 422: unsent(number) }),
}

/** Gives an account that has no phone number its first one. */
export const bindPhone: Operation<PhoneBinding, void> = {
  name: 'phone.bind',
  method: 'POST',
  path: '/api/v3/bind-phone',
  body: ({ number, code }) => ({ ...phoneFields(number), passCode: code }),
  read: readNothing,
  secrets: ({ code }) => [code],
  means: { ...withCode, 2227: 'already_bound' },
}

/** Takes the phone number off the account. */
export const unbindPhone: Operation<PhoneUnbinding, void> = {
  name: 'phone.unbind',
  method: 'POST',
  path: '/api/v3/unbind-phone',
  body: ({ code }) => ({ passCode: code }),
  read: readNothing,
  secrets: ({ code }) => [code],
  means: withCode,
}

/** Proves that both numbers get the user's texts. Uses up the codes, whether or not the reply arrives. */
export const verifyPhoneChange: Operation<PhoneChangeProof, Grant> = {
  name: 'phone.verifyChange',
  method: 'POST',
  path: '/api/v3/verify-update-phone-request',
  body: ({ newNumber, newCode, oldNumber, oldCode }) => ({
    verifyMethod: 'PHONE_PASSCODE',
    phonePassCodePayload: {
      ...proofOf('new', newNumber, newCode),
      ...(oldNumber === undefined || oldCode === undefined ? {} : proofOf('old', oldNumber, oldCode)),
    },
  }),
  read: (data) => readGrant(data, 'updatePhoneToken'),
  secrets: ({ newCode, oldCode = '' }) => [newCode, oldCode],
  means: withCode,
}

function proofOf(whose: 'new' | 'old', number: string, code: string): Record<string, string> {
  const { digits, countryCode } = wireForm(number)
  return {
    [`${whose}PhoneNumber`]: digits,
    [`${whose}PhonePassCode`]: code,
    ...(countryCode === undefined ? {} : { [`${whose}PhoneCountryCode`]: countryCode }),
  }
}

/** Changes the phone number to the one that was proven. */
export const changePhone: Operation<PhoneChangeGrant, void> = {
  name: 'phone.change',
  method: 'POST',
  path: '/api/v3/update-phone',
  body: ({ token }) => ({ updatePhoneToken: token }),
  read: readNothing,
  secrets: ({ token }) => [token],
  patient: true,
  // As for email: no apiCode is documented for a stale one-time token; a bare 400 is what is left.
  means: {
    ...refusals,
    400: 'token_rejected',
    2206: 'token_rejected',
    2207: 'token_rejected',
    1010001: 'token_rejected',
  },
}
