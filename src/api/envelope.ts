import type { ErrorCause } from './account-error.ts'

/** GenAuth's reply around every payload. HTTP status says nothing; `statusCode` does. */
export interface Envelope {
  statusCode: number
  apiCode: number | undefined
  requestId: string | undefined
  message: string | undefined
  data: unknown
}

/** Reads an envelope, in any of the forms seen on the wire; `null` when the text is none. */
export function parseEnvelope(text: string): Envelope | null {
  const body = parseRecord(text.replace(/^\uFEFF/, ''))
  if (body === null) return null
  const status = Object.hasOwn(body, 'statusCode')
    ? { statusCode: integer(body.statusCode), apiCode: integer(body.apiCode) }
    : readCode(integer(body.code), integer(body.apiCode))
  const { statusCode, apiCode } = status
  if (statusCode === undefined) return null
  return {
    statusCode,
    apiCode,
    requestId: readRequestId(body.requestId ?? body.uniqueId),
    message: typeof body.message === 'string' ? body.message : undefined,
    data: body.data,
  }
}

/** V2 endpoints say `code`: for a status, or for what V3 calls `apiCode`. */
function readCode(code = 0, apiCode?: number): Pick<Partial<Envelope>, 'statusCode' | 'apiCode'> {
  if (code < 200) return {}
  return code < 600 ? { statusCode: code, apiCode } : { statusCode: 499, apiCode: code }
}

export function readRequestId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : undefined
}

/**
 * Makes a sentence of somebody else's fit to show: no control or direction characters, none of the given secrets, 200
 * characters at most.
 */
export function cleanMessage(message: string | undefined, secrets: readonly string[]): string | undefined {
  if (message === undefined) return undefined
  const hidden = secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '•••'), message)
  return (
    hidden
      .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
      .trim()
      .slice(0, 200) || undefined
  )
}

/** What was thrown underneath, as far as anybody may see it. */
export function causeOf(thrown: unknown, secrets: readonly string[]): ErrorCause | undefined {
  if (!(thrown instanceof Error)) return undefined
  const { name, message } = thrown
  return {
    name: cleanMessage(String(name), secrets) ?? '',
    message: cleanMessage(String(message), secrets) ?? '',
  }
}

/**
 * Seconds to wait after a 429, between 1 and 3600. A date counts from the server's own, for the device's clock may be
 * wrong. Cross-origin, headers are unreadable unless exposed: then 60.
 */
export function readRetryAfter(headers: Headers): number {
  const value = headers.get('retry-after') ?? ''
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : secondsUntil(value, headers.get('date'))
  return seconds === undefined ? 60 : Math.min(3600, Math.max(1, seconds))
}

function secondsUntil(date: string, serverDate: string | null): number | undefined {
  // An HTTP date names its day; `Date.parse` alone would take "-5" for a year.
  const until = /^[A-Z][a-z]{2}, /.test(date) ? Date.parse(date) : Number.NaN
  const seconds = Math.ceil((until - Date.parse(serverDate ?? '')) / 1000)
  return Number.isNaN(seconds) ? undefined : seconds
}

/** What is JSON, but no object, has no fields either. */
function parseRecord(text: string): Record<string, unknown> | null {
  try {
    return { ...JSON.parse(text) }
  } catch {
    return null
  }
}

function integer(value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
