import { type AccessTokenSource, createRenewal, readAccessToken } from './access-token.ts'
import {
  AccountError,
  type AccountErrorCode,
  type AccountErrorDetails,
  type ErrorCause,
} from './account-error.ts'
import { causeOf, cleanMessage, parseEnvelope, readRequestId, readRetryAfter } from './envelope.ts'
import { errorCodeOf } from './error-codes.ts'
import type { AnyOperation, Meanings } from './operation.ts'
import { getProfile } from './profile.ts'
import { warnOfNoAnswer, warnOfWrongHost } from './setup-warning.ts'

export interface TransportOptions extends AccessTokenSource {
  baseUrl: string
  appId: string
  headers: () => Record<string, string>
  credentials: RequestCredentials
  fetch: typeof fetch
  /** Rejects when a new access token is not, or may not be, that of the person the page is about. */
  confirmOwner: (accessToken: string | null, call: ApiCall) => Promise<void>
}

export interface ApiCall {
  operation: AnyOperation
  body: object | undefined
  /** What refusals of this call mean. */
  means: Meanings
  /** Values of the body that nobody may see again. */
  secrets: readonly string[]
  timeoutMs: number
  signal: AbortSignal | undefined
}

/** A confirmed success. */
export interface ApiReply {
  data: unknown
  status: number
  requestId: string | undefined
  /** The one that was sent along. */
  accessToken: string | null
}

const MAX_TIMER_MS = 2 ** 31 - 1
/** A profile carries what identity providers say of the user; what a change is answered with is short. */
const maxBytes: Record<AnyOperation['method'], number> = { GET: 1024 * 1024, POST: 64 * 1024 }

/** Sends one call and reads its outcome. Resolves only on a body `statusCode` of 200; rejects with `AccountError`. */
export function createTransport(options: TransportOptions): (call: ApiCall) => Promise<ApiReply> {
  const renew = createRenewal(options)

  return async (call) => {
    const { method, replayable, anonymous } = call.operation
    const accessToken = await accessTokenOf(options, call)
    const changes = method === 'POST'
    const signedOut = accessToken === null && options.getAccessToken !== undefined
    if (isSaidOffline() && (changes || signedOut)) await proveNetwork(options, call, accessToken)
    if (signedOut && anonymous) return send(options, call, null)
    if (changes && !signedOut) await options.confirmOwner(accessToken, call)
    try {
      // The service would mail a code to anybody who asks.
      if (signedOut) throw failed(call, 'unauthenticated')
      return await send(options, call, accessToken)
    } catch (error) {
      if (!isLapsed(error)) throw error
      const renewal = await renew(accessToken)
      if (renewal === null) {
        // Whoever is signed out may still carry the access token of before. It was refused, and nothing was done.
        if (anonymous && accessToken !== null) return send(options, call, null)
        const hopeless = signedOut || options.refreshAccessToken !== undefined
        throw hopeless ? forGood(error) : error
      }
      if (!replayable) throw new AccountError('session_renewed', error)
      if (changes) await options.confirmOwner(renewal.accessToken, call)
      return send(options, call, renewal.accessToken).catch((refusal: unknown) => {
        throw isLapsed(refusal) ? forGood(refusal) : refusal
      })
    }
  }
}

const isLapsed = (error: unknown): error is AccountError =>
  error instanceof AccountError && error.code === 'unauthenticated'

const forGood = (error: AccountError) => new AccountError(error.code, { ...error, final: true })

/** Behind a VPN, in some web views and where there is only loopback, the device says so though the network works. */
export const isSaidOffline = () => globalThis.navigator?.onLine === false

/** A read changes nothing, and any answer to it proves that there is a network, a refusal too. */
async function proveNetwork(
  options: TransportOptions,
  call: ApiCall,
  accessToken: string | null,
): Promise<void> {
  const { signal, timeoutMs } = call
  const read: ApiCall = { operation: getProfile, body: undefined, means: {}, secrets: [], signal, timeoutMs }
  await exchange(options, read, accessToken).catch((error: AccountError) => {
    if (error.code === 'offline') throw failed(call, 'offline')
  })
}

const failed = ({ operation }: ApiCall, code: AccountErrorCode, details?: AccountErrorDetails) =>
  new AccountError(code, { operation: operation.name, ...details })

async function send(options: TransportOptions, call: ApiCall, accessToken: string | null): Promise<ApiReply> {
  const { response, text } = await exchange(options, call, accessToken)
  const { status, headers } = response
  const envelope = parseEnvelope(text)
  const requestId = envelope?.requestId ?? readRequestId(headers.get('x-request-id'))
  const isUntold = call.operation.tellsNobody?.includes(envelope?.apiCode ?? 0)
  if (envelope !== null && (envelope.statusCode === 200 || isUntold))
    return { data: envelope.data, status, requestId, accessToken }

  const statusCode = envelope?.statusCode ?? decisiveStatus(status)
  if (statusCode === null) {
    if (status === 404 && /^\s*</.test(text)) warnOfWrongHost(options.baseUrl)
    throw failed(call, 'ambiguous', { status, requestId })
  }
  const apiCode = envelope?.apiCode
  const code = errorCodeOf(call.operation, call.means, status === 429 ? 429 : statusCode, apiCode)
  throw failed(call, code, {
    status,
    apiCode,
    requestId,
    retryAfter: code === 'rate_limited' ? readRetryAfter(headers) : undefined,
    serverMessage: cleanMessage(envelope?.message, unseen(call, accessToken)),
  })
}

/** What no message of an error may show. */
const unseen = ({ secrets }: ApiCall, accessToken: string | null) => [...secrets, accessToken ?? '']

/** Without an envelope only these say that nothing was carried out. */
function decisiveStatus(status: number): number | null {
  return status === 401 || status === 403 || status === 429 ? status : null
}

/** From here on the request may have arrived: whatever breaks is ambiguous. */
async function exchange(options: TransportOptions, call: ApiCall, accessToken: string | null) {
  const { baseUrl, appId, credentials, fetch } = options
  const { method, path } = call.operation
  const headers = headersOf(options, call, accessToken)
  const controller = new AbortController()
  const abort = () => controller.abort()
  const aborted = new Promise<null>((resolve) =>
    controller.signal.addEventListener('abort', () => resolve(null)),
  )
  const timer = setTimeout(abort, Math.min(call.timeoutMs, MAX_TIMER_MS))
  const sentAt = Date.now()
  // That timer stands still while the machine sleeps; nobody should wait on for a connection that is long gone.
  const watch = setInterval(() => {
    if (Date.now() - sentAt >= call.timeoutMs) abort()
  }, 1000)
  let status: number | undefined
  try {
    call.signal?.addEventListener('abort', abort)
    if (call.signal?.aborted) abort()
    const reply = fetch(baseUrl + path.replace('{appId}', encodeURIComponent(appId)), {
      method,
      headers,
      body: call.body instanceof FormData ? call.body : JSON.stringify(call.body),
      credentials,
      cache: 'no-store',
      redirect: 'error',
      signal: controller.signal,
    })
    // A `fetch` of the host's may not heed the signal.
    const response = await Promise.race([reply, aborted])
    if (response === null) throw new Error('The reply took too long')
    status = response.status
    return { response, text: await readText(response, controller.signal, maxBytes[method]) }
  } catch (thrown) {
    const { aborted: ended } = controller.signal
    // A read that was not answered has done nothing, and where the device says why, that is why.
    if (method === 'GET' && status === undefined && isSaidOffline()) throw failed(call, 'offline')
    if (status === undefined && !ended) warnOfNoAnswer(baseUrl)
    const cause = ended ? endOf(call) : causeOf(thrown, unseen(call, accessToken))
    throw failed(call, 'ambiguous', { status, cause })
  } finally {
    clearTimeout(timer)
    clearInterval(watch)
    call.signal?.removeEventListener('abort', abort)
  }
}

/** Browsers have sentences of their own for it, which do not tell the two apart. */
function endOf({ signal, timeoutMs }: ApiCall): ErrorCause {
  return signal?.aborted
    ? { name: 'AbortError', message: 'The caller ended the call.' }
    : { name: 'TimeoutError', message: `There was no reply within ${timeoutMs} ms.` }
}

function headersOf({ headers }: TransportOptions, call: ApiCall, accessToken: string | null) {
  try {
    return Object.fromEntries(
      new Headers({
        ...headers(),
        // A form brings its own, with the mark between its parts.
        ...(call.body === undefined || call.body instanceof FormData
          ? {}
          : { 'content-type': 'application/json' }),
        ...(accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }),
      }),
    )
  } catch {
    // No header can carry such a token: nothing was sent.
    throw failed(call, 'unauthenticated')
  }
}

async function readText(response: Response, signal: AbortSignal, limit: number): Promise<string> {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''
  const stop = () => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', stop)
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (signal.aborted) throw new Error('The reply took too long')
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > limit) {
      stop()
      throw new Error('The reply is too large')
    }
    text += decoder.decode(value, { stream: true })
  }
}

async function accessTokenOf(options: TransportOptions, call: ApiCall): Promise<string | null> {
  try {
    return await readAccessToken(options)
  } catch {
    // A host whose own server cannot be reached has no access token to give.
    throw failed(call, isSaidOffline() ? 'offline' : 'unauthenticated')
  }
}
