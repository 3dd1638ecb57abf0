import type { AccountErrorCode } from './account-error.ts'
import type { AnyOperation, Meanings } from './operation.ts'

/** GenAuth's numbers, gathered from its documentation, SDKs and live replies. */
const byApiCode: Record<number, AccountErrorCode> = {
  1000: 'server',
  1001: 'forbidden',
  1002: 'rate_limited',
  1576: 'forbidden',
  2000: 'captcha_required',
  2001: 'code_rejected',
  2003: 'malformed_email',
  2020: 'unauthenticated',
  2021: 'mail_unavailable',
  2025: 'mail_unavailable',
  2026: 'email_taken',
  2037: 'old_email_mismatch',
  2080: 'sent_too_soon',
  2100: 'rate_limited',
  2200: 'email_taken',
  2204: 'malformed_email',
  2206: 'unauthenticated',
  2207: 'unauthenticated',
  2217: 'last_sign_in_method',
  2219: 'no_email',
  2227: 'old_code_required',
  2229: 'same_email',
  2300: 'code_expired',
  3013: 'mail_unavailable',
  3014: 'mail_unavailable',
  3103: 'mail_unavailable',
  4004: 'sent_too_soon',
  1010001: 'unauthenticated',
  1020017: 'malformed_email',
  1020020: 'unauthenticated',
  1320004: 'email_taken',
  1320009: 'no_email',
  1320010: 'last_sign_in_method',
}

/** What a refusal means. A number nobody has seen degrades to its class, never to an exception. */
export function errorCodeOf(
  { method, replayable }: Pick<AnyOperation, 'method' | 'replayable'>,
  means: Meanings,
  statusCode: number,
  apiCode?: number,
): AccountErrorCode {
  if (statusCode === 401) return 'unauthenticated'
  if (statusCode === 429) return 'rate_limited'
  const known = apiCode === undefined ? undefined : (means[apiCode] ?? byApiCode[apiCode])
  if (statusCode >= 500) {
    // A server that failed may have done its work before. Only of a message it knows that it did not go out.
    const isMessage = method === 'POST' && replayable === true
    return isMessage && known === 'mail_unavailable' ? known : 'server'
  }
  if (known !== undefined) return known
  if (statusCode === 403) return 'forbidden'
  if (statusCode < 400) return 'ambiguous'
  return (apiCode === undefined ? means[statusCode] : undefined) ?? 'unknown'
}
