/** Why a call to the account service did not end in a confirmed success, by whose words tell it. */
export const errorCodes = {
  shared: [
    'offline',
    'ambiguous',
    'rate_limited',
    'sent_too_soon',
    'code_rejected',
    'code_expired',
    'account_changed',
    'last_sign_in_method',
    'token_rejected',
    'session_renewed',
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
} as const

/** All of them. Closed: new codes come with a minor release. */
export const accountErrorCodes = [...errorCodes.shared, ...errorCodes.email] as const

/**
 * - `offline`: refused on this device, nothing was sent.
 * - `account_changed`: the account is not any more as it was when the user began; it was read again, nothing was changed.
 * - `ambiguous`: the request may or may not have been carried out; only a fresh read of the profile can tell.
 * - `session_renewed`: nothing was changed: the access token was renewed, or a new one may be another person's. The user may
 *   confirm again.
 * - `unknown`: the service refused for a reason this version does not know.
 */
export type AccountErrorCode = (typeof accountErrorCodes)[number]

export interface AccountErrorDetails {
  /** GenAuth's own number, for support. */
  apiCode?: number
  /** Names the request in the service's log, for support. */
  requestId?: string
  /** Seconds to wait, with `rate_limited`. */
  retryAfter?: number
  /** The service's own sentence, stripped of control characters and secrets. Shown only by `showServerMessages`. */
  serverMessage?: string
}

const BRAND = 'genauth-account-ui/AccountError'

/** The one error an `AccountClient` rejects with. Never carries a request or response body. */
export class AccountError extends Error {
  override readonly name = 'AccountError'
  readonly brand: string = BRAND
  readonly code: AccountErrorCode
  readonly apiCode: number | undefined
  readonly requestId: string | undefined
  readonly retryAfter: number | undefined
  readonly serverMessage: string | undefined

  constructor(code: AccountErrorCode, details: AccountErrorDetails = {}) {
    super(details.apiCode === undefined ? code : `${code} (apiCode ${details.apiCode})`)
    this.code = code
    this.apiCode = details.apiCode
    this.requestId = details.requestId
    this.retryAfter = details.retryAfter
    this.serverMessage = details.serverMessage
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
