import type { OperationName } from './operation-name.ts'

/**
 * Why a call to the account service did not end in a confirmed success, by the feature that can meet it. Closed: new codes
 * come with a minor release.
 */
export const errorCodes = {
  shared: [
    'offline',
    'ambiguous',
    'rate_limited',
    'sent_too_soon',
    'code_rejected',
    'code_expired',
    'last_sign_in_method',
    'token_rejected',
    'session_renewed',
    'account_changed',
    'account_unreadable',
    'unauthenticated',
    'forbidden',
    'captcha_required',
    'mail_unavailable',
    'malformed_response',
    'server',
    'unknown',
  ],
  email: [
    'old_code_required',
    'old_email_mismatch',
    'email_taken',
    'same_email',
    'malformed_email',
    'no_email',
    'already_bound',
  ],
  phone: [
    'old_phone_mismatch',
    'phone_taken',
    'same_phone',
    'malformed_phone',
    'no_phone',
    'sms_unavailable',
    'sms_daily_limit',
  ],
  password: [
    'old_password_required',
    'old_password_wrong',
    'password_rejected',
    'password_reused',
    'password_too_long',
    'account_locked',
    'encryption_unavailable',
  ],
  profile: ['username_taken', 'username_frozen', 'file_unusable'],
} as const

/**
 * - `offline`: refused on this device, nothing was sent.
 * - `ambiguous`: the request may or may not have been carried out; only a fresh read of the profile can tell.
 * - `session_renewed`: nothing was changed: the access token was renewed, or a new one may be another person's. The user may
 *   confirm again.
 * - `account_changed`: nothing was sent: somebody changed the account elsewhere meanwhile. The components find that out; no
 *   service answers it.
 * - `unknown`: the service refused for a reason this version does not know.
 */
export type AccountErrorCode = (typeof errorCodes)[keyof typeof errorCodes][number]

/** What was thrown underneath: its name and its message, without secrets. */
export interface ErrorCause {
  name: string
  message: string
}

export interface AccountErrorDetails {
  /** The request that ended so. It need not be the one that was asked for: a change may need the profile first. */
  operation?: OperationName
  /** HTTP status of the reply; absent when none arrived. GenAuth answers refusals with 200 too. */
  status?: number
  /** GenAuth's own number, for support. */
  apiCode?: number
  /** Names the request in the service's log, for support. */
  requestId?: string
  /** Seconds to wait, with `rate_limited`. */
  retryAfter?: number
  /** The service's own sentence, stripped of control characters and secrets. Shown only by `showServerMessages`. */
  serverMessage?: string
  /** Why no reply was read, e.g. the `TypeError` of `fetch`. For developers; never a body. */
  cause?: ErrorCause
  /**
   * With `unauthenticated`: signed out for good. Renewing the access token was tried and did not help, or the host has none.
   * Absent where the host gave no way to renew it.
   */
  final?: true
}

const BRAND = 'genauth-account-ui/AccountError'

/** The one error an `AccountClient` rejects with. Never carries a request or response body. */
export class AccountError extends Error {
  override readonly name = 'AccountError'
  readonly brand: string = BRAND
  readonly code: AccountErrorCode
  readonly operation: OperationName | undefined
  readonly status: number | undefined
  readonly apiCode: number | undefined
  readonly requestId: string | undefined
  readonly retryAfter: number | undefined
  readonly serverMessage: string | undefined
  override readonly cause: ErrorCause | undefined
  readonly final: true | undefined

  constructor(code: AccountErrorCode, details: AccountErrorDetails = {}) {
    super(details.apiCode === undefined ? code : `${code} (apiCode ${details.apiCode})`)
    this.code = code
    this.operation = details.operation
    this.status = details.status
    this.apiCode = details.apiCode
    this.requestId = details.requestId
    this.retryAfter = details.retryAfter
    this.serverMessage = details.serverMessage
    this.cause = details.cause
    this.final = details.final
  }
}

/** Tells an `AccountError`, also one from another copy of this library. */
export function isAccountError(error: unknown): error is AccountError {
  return error instanceof Error && 'brand' in error && error.brand === BRAND
}

/** An `AccountClient` of a host's own may reject with anything; what is no `AccountError` says nothing about the account. */
export function toAccountError(thrown: unknown): AccountError {
  return isAccountError(thrown) ? thrown : new AccountError('ambiguous')
}

/** A call that was sent and whose effect is not known: it may or may not have been carried out. */
export function isLost(error: AccountError): boolean {
  return error.code === 'ambiguous' || error.code === 'server' || error.code === 'malformed_response'
}

/** Whether the code that was entered is the wrong one, or too old. */
export function isCodeRefused({ code }: AccountError): boolean {
  return code === 'code_rejected' || code === 'code_expired'
}
