import { AccountError } from './account-error.ts'
import { cleanServerMessage, parseEnvelope, readRequestId, readRetryAfter } from './envelope.ts'
import { errorCodeOf, type Operation } from './error-codes.ts'

export interface TransportOptions {
  baseUrl: string
  headers: () => Record<string, string>
  getAccessToken: (() => string | null | undefined | Promise<string | null | undefined>) | undefined
  refreshAccessToken: (() => Promise<unknown>) | undefined
  credentials: RequestCredentials
  fetch: typeof fetch
  /** Rejects when a new access token is not, or may not be, that of the person the page is about. */
  confirmOwner: (accessToken: string | null) => Promise<void>
}

export interface ApiCall {
  operation: Operation
  method: 'GET' | 'POST'
  path: string
  body?: Record<string, unknown>
  /** Values of the body that nobody may see again. */
  secrets?: readonly string[]
  timeoutMs: number
  /** May be sent again after the access token was renewed. Only for calls that carry no secret. */
  replayable: boolean
  signal: AbortSignal | undefined
}

/** A confirmed success. */
export interface ApiReply {
  data: unknown
  requestId: string | undefined
  /** The one that was sent along. */
  accessToken: string | null
}

const HOST_TIMEOUT_MS = 10_000
const MAX_TIMER_MS = 2 ** 31 - 1
/** A profile carries what identity providers say of the user; what a change is answered with is short. */
const maxBytes: Record<ApiCall['method'], number> = { GET: 1024 * 1024, POST: 64 * 1024 }

/** Sends one call and reads its outcome. Resolves only on a body `statusCode` of 200; rejects with `AccountError`. */
export function createTransport(options: TransportOptions): (call: ApiCall) => Promise<ApiReply> {
  const renew = createRenewal(options)

  return async (call) => {
    if (globalThis.navigator?.onLine === false) throw new AccountError('offline')
    const accessToken = await readAccessToken(options)
    const changes = call.method === 'POST'
    // The service would mail a code to anybody who asks.
    const signedOut = accessToken === null && options.getAccessToken !== undefined
    if (changes && !signedOut) await options.confirmOwner(accessToken)
    try {
      if (signedOut) throw new AccountError('unauthenticated')
      return await send(options, call, accessToken)
    } catch (error) {
      const lapsed = error instanceof AccountError && error.code === 'unauthenticated'
      if (!lapsed) throw error
      const renewal = await renew(accessToken)
      if (renewal === null) throw error
      if (!call.replayable) throw new AccountError('session_renewed', error)
      if (changes) await options.confirmOwner(renewal.accessToken)
      return send(options, call, renewal.accessToken)
    }
  }
}

async function send(options: TransportOptions, call: ApiCall, accessToken: string | null): Promise<ApiReply> {
  const { response, text } = await exchange(options, call, accessToken)
  const envelope = parseEnvelope(text)
  if (envelope?.statusCode === 200) return { data: envelope.data, requestId: envelope.requestId, accessToken }

  const statusCode = envelope?.statusCode ?? decisiveStatus(response.status)
  const requestId = envelope?.requestId ?? readRequestId(response.headers.get('x-request-id'))
  if (statusCode === null) throw new AccountError('ambiguous', { requestId })
  const apiCode = envelope?.apiCode
  const code = errorCodeOf(call.operation, response.status === 429 ? 429 : statusCode, apiCode)
  throw new AccountError(code, {
    apiCode,
    requestId,
    retryAfter: code === 'rate_limited' ? readRetryAfter(response.headers) : undefined,
    serverMessage: cleanServerMessage(envelope?.message, [...(call.secrets ?? []), accessToken ?? '']),
  })
}

/** Without an envelope only these say that nothing was carried out. */
function decisiveStatus(status: number): number | null {
  return status === 401 || status === 403 || status === 429 ? status : null
}

/** From here on the request may have arrived: whatever breaks is ambiguous. */
async function exchange(options: TransportOptions, call: ApiCall, accessToken: string | null) {
  const { baseUrl, credentials, fetch } = options
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
  try {
    call.signal?.addEventListener('abort', abort)
    if (call.signal?.aborted) abort()
    const reply = fetch(baseUrl + call.path, {
      method: call.method,
      headers,
      body: JSON.stringify(call.body),
      credentials,
      cache: 'no-store',
      redirect: 'error',
      signal: controller.signal,
    })
    // A `fetch` of the host's may not heed the signal.
    const response = await Promise.race([reply, aborted])
    if (response === null) throw new Error('The reply took too long')
    return { response, text: await readText(response, controller.signal, maxBytes[call.method]) }
  } catch {
    throw new AccountError('ambiguous')
  } finally {
    clearTimeout(timer)
    clearInterval(watch)
    call.signal?.removeEventListener('abort', abort)
  }
}

function headersOf({ headers }: TransportOptions, call: ApiCall, accessToken: string | null) {
  try {
    return Object.fromEntries(
      new Headers({
        ...headers(),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }),
      }),
    )
  } catch {
    // No header can carry such a token: nothing was sent.
    throw new AccountError('unauthenticated')
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

async function readAccessToken({ getAccessToken }: TransportOptions): Promise<string | null> {
  if (getAccessToken === undefined) return null
  try {
    return (await within(HOST_TIMEOUT_MS, async () => getAccessToken())) || null
  } catch {
    throw new AccountError('unauthenticated')
  }
}

/** A renewed sign-in; the token is `null` where a backend adds it. */
interface Renewal {
  accessToken: string | null
}

/** Renews the access token through the host, never twice at once: refresh tokens are often rotated. */
function createRenewal(options: TransportOptions): (staleToken: string | null) => Promise<Renewal | null> {
  const { refreshAccessToken, getAccessToken } = options
  let running: Promise<unknown> | null = null

  return async (staleToken) => {
    if (refreshAccessToken === undefined) return null
    const isNew = (token: string | null) => token !== null && token !== staleToken
    try {
      const renewedMeanwhile = await readAccessToken(options)
      if (isNew(renewedMeanwhile)) return { accessToken: renewedMeanwhile }
      // Until the host's own promise ends, however long we wait for it.
      running ??= refreshAccessToken().finally(() => {
        running = null
      })
      const current = running
      await within(HOST_TIMEOUT_MS, () => current)
      const accessToken = await readAccessToken(options)
      return getAccessToken === undefined || isNew(accessToken) ? { accessToken } : null
    } catch {
      return null
    }
  }
}

async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The host took too long')), ms)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}
