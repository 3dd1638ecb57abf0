import { allowOrigin, preflight } from './cors.ts'
import {
  ConnectionLost,
  createFaults,
  type SandboxFaults,
  type SandboxOperation,
  underFault,
} from './faults.ts'
import { createMailbox, type Mailbox, type SandboxMailer } from './mail.ts'
import { createMemoryStore } from './memory-store.ts'
import {
  bindEmail,
  type Call,
  getProfile,
  getSecurityInfo,
  type OutgoingMail,
  sendEmail,
  unbindEmail,
  updateEmail,
  verifyUpdateEmailRequest,
} from './operations.ts'
import { defaultPoolSettings, type PoolSettings } from './pool-settings.ts'
import { languageOf, type Reply, refusals, refuse } from './replies.ts'
import { refreshSession } from './sessions.ts'
import type { SandboxStore, SandboxUser } from './store.ts'

export interface SandboxOptions {
  /** @default in memory */
  store?: SandboxStore
  /** @default wall time of the machine */
  clock?: { wall(): number }
  /** A number from 0 up to 1, for codes and tokens. Give a seeded one for runs that repeat. @default secure random */
  random?: () => number
  /** @default keeps mail in `sandbox.mailbox` */
  mailer?: SandboxMailer
  settings?: Partial<PoolSettings>
}

/** Tokens of a signed-in person, as OIDC would issue them. */
export interface SandboxTokens {
  accessToken: string
  refreshToken: string
  /** Seconds. */
  expiresIn: number
}

/** A stateful, GenAuth-compatible account service in one function. */
export interface Sandbox {
  /** Answers a request. Rejects only when a fault breaks the connection. */
  handle(request: Request): Promise<Response>
  /** The same behind the signature of `fetch`: pass it as the client's `fetch`. */
  fetch: typeof fetch
  /** The pool's settings; assign to change them. */
  readonly settings: PoolSettings
  readonly faults: SandboxFaults
  /** What the default mailer delivered. */
  readonly mailbox: Mailbox
  putUser(user: Partial<SandboxUser> & { userId: string }): Promise<void>
  /** What the account is now. */
  user(userId: string): Promise<SandboxUser | null>
  /** @param scope @default 'openid profile email phone offline_access' */
  signIn(userId: string, scope?: string): Promise<SandboxTokens>
  /** New tokens for a refresh token, which is used up; `null` when it is not good, or not for `offline_access`. */
  refresh(refreshToken: string): Promise<SandboxTokens | null>
  /** Lets everything of one kind lapse at once. */
  expire(what: 'passcodes' | 'updateTokens' | 'accessTokens'): Promise<void>
}

interface Endpoint {
  operation: SandboxOperation
  carryOut: (call: Call) => Promise<Reply>
}

const endpoints: Record<string, Endpoint> = {
  'POST /api/v3/send-email': { operation: 'sendEmail', carryOut: sendEmail },
  'POST /api/v3/bind-email': { operation: 'bindEmail', carryOut: bindEmail },
  'POST /api/v3/unbind-email': { operation: 'unbindEmail', carryOut: unbindEmail },
  'POST /api/v3/verify-update-email-request': {
    operation: 'verifyEmailChange',
    carryOut: verifyUpdateEmailRequest,
  },
  'POST /api/v3/update-email': { operation: 'updateEmail', carryOut: updateEmail },
  'GET /api/v3/get-profile': { operation: 'getProfile', carryOut: getProfile },
  'GET /api/v3/get-security-info': { operation: 'getSecurityInfo', carryOut: getSecurityInfo },
}

/**
 * Creates a GenAuth-compatible account service: the endpoints this library calls, with their envelope, error codes,
 * single-use passcodes, pacing, one-time tokens and pool settings. The same service runs in tests, in the static
 * Storybook and behind HTTP.
 *
 * @example
 * const sandbox = createSandbox()
 * await sandbox.putUser({ userId: 'ada', email: 'ada@example.com' })
 * const { accessToken } = await sandbox.signIn('ada')
 * const client = createGenAuthClient({
 *   host: 'https://sandbox.example', appId: 'app', fetch: sandbox.fetch, getAccessToken: () => accessToken,
 * })
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { store = createMemoryStore(), clock = { wall: () => Date.now() }, random = secureRandom } = options
  const settings = { ...defaultPoolSettings, ...options.settings }
  const mailbox = createMailbox()
  const mailer = options.mailer ?? mailbox.deliver
  const faults = createFaults()
  let requests = 0

  const newToken = () => Array.from({ length: 32 }, () => Math.floor(random() * 36).toString(36)).join('')
  const newTokens = () => ({
    accessToken: newToken(),
    refreshToken: newToken(),
    expiresAt: clock.wall() + settings.accessTokenLifetime * 1000,
  })
  const withRequestId = (reply: Reply): Response => {
    requests += 1
    const requestId = `sandbox-${requests.toString().padStart(6, '0')}`
    return Response.json({ ...reply, requestId }, { headers: { 'x-request-id': requestId } })
  }

  const refresh: Sandbox['refresh'] = async (refreshToken) => {
    const renewed = await store.transaction((records) => refreshSession(records, refreshToken, newTokens()))
    if (renewed === null) return null
    const { accessToken, refreshToken: next } = renewed
    return { accessToken, refreshToken: next, expiresIn: settings.accessTokenLifetime }
  }

  /** Nobody else waits for a mail server. What it does not take is as if it had never been asked for. */
  async function deliver(outgoing: readonly OutgoingMail[], language: ReturnType<typeof languageOf>) {
    for (const { mail, takeBack } of outgoing) {
      try {
        await mailer(mail)
      } catch {
        await store.transaction(takeBack)
        return refuse('mailUnavailable', language)
      }
    }
    return null
  }

  async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams: query } = new URL(request.url)
    const { headers, method } = request
    if (`${method} ${pathname}` === 'POST /oidc/token') {
      const grant = new URLSearchParams(await request.text())
      return underFault(faults.take('refreshToken'), () => answerTokenRequest(grant, refresh), oauthError)
    }
    const endpoint = endpoints[`${method} ${pathname}`]
    const language = languageOf(headers)
    if (endpoint === undefined) return withRequestId(refuse('notFound', language))

    const body = method === 'POST' ? parseObject(await request.text()) : {}
    const carryOut = async () => {
      if (body === null) return withRequestId(refuse('invalidArgument', language))
      if (!namesApp(headers)) return withRequestId(refuse('appMissing', language))
      const outgoing: OutgoingMail[] = []
      const reply = await store.transaction((records) =>
        endpoint.carryOut({
          records,
          headers,
          query,
          body,
          now: clock.wall(),
          settings,
          random,
          newToken,
          send: (message) => void outgoing.push(message),
        }),
      )
      return withRequestId((await deliver(outgoing, language)) ?? reply)
    }
    return underFault(faults.take(endpoint.operation), carryOut, errorEnvelope)

    function errorEnvelope(statusCode: number, apiCode?: number, message?: string): Response {
      const known = Object.values(refusals).find(
        (refusal) => 'apiCode' in refusal && refusal.apiCode === apiCode,
      )
      const text = message ?? known?.[languageOf(headers)] ?? 'Refused'
      return withRequestId({ statusCode, apiCode, message: text })
    }
  }

  async function handle(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return preflight(request)
    return allowOrigin(request, await answer(request))
  }

  return {
    handle,
    fetch: asFetch(handle),
    settings,
    faults,
    mailbox,
    putUser: (user) => store.transaction((records) => records.putUser({ ...nobody, ...user })),
    user: (userId) => store.transaction((records) => records.getUser(userId)),
    async signIn(userId, scope = 'openid profile email phone offline_access') {
      const { accessToken, refreshToken, expiresAt } = newTokens()
      await store.transaction((records) =>
        records.putSession({ accessToken, refreshToken, userId, scope, expiresAt }),
      )
      return { accessToken, refreshToken, expiresIn: settings.accessTokenLifetime }
    },
    refresh,
    expire: (what) =>
      store.transaction((records) => {
        if (what === 'passcodes') return records.expirePasscodes()
        return what === 'updateTokens' ? records.expireUpdateTokens() : records.expireSessions()
      }),
  }
}

const nobody: Omit<SandboxUser, 'userId'> = {
  email: null,
  emailVerified: true,
  phone: null,
  username: null,
  name: null,
  providers: [],
  passwordSet: true,
}

/** OIDC refuses with an HTTP status, not in the V3 envelope. */
function oauthError(statusCode: number): Response {
  const failed = statusCode >= 500
  return Response.json(
    { error: failed ? 'server_error' : 'invalid_grant' },
    { status: failed ? statusCode : 400 },
  )
}

/** OIDC answers in OAuth's own form, not in the V3 envelope. */
async function answerTokenRequest(grant: URLSearchParams, refresh: Sandbox['refresh']): Promise<Response> {
  const tokens =
    grant.get('grant_type') === 'refresh_token' ? await refresh(grant.get('refresh_token') ?? '') : null
  if (tokens === null) return oauthError(400)
  const { accessToken, refreshToken, expiresIn } = tokens
  return Response.json({
    access_token: accessToken,
    refresh_token: refreshToken,
    expires_in: expiresIn,
    token_type: 'Bearer',
  })
}

/** In-process `fetch`: a broken connection and an abort look to the caller as they do in a browser. */
function asFetch(handle: Sandbox['handle']): typeof fetch {
  return async (input, { signal: given, ...init } = {}) => {
    const signal = given ?? (input instanceof Request ? input.signal : undefined)
    if (signal?.aborted) throw signal.reason
    const answered = handle(new Request(input, init)).catch((error: unknown) => {
      throw error instanceof ConnectionLost ? new TypeError('Failed to fetch') : error
    })
    if (!signal) return answered
    return new Promise((resolve, reject) => {
      const abort = () => reject(signal.reason)
      signal.addEventListener('abort', abort)
      answered.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
    })
  }
}

function namesApp(headers: Headers): boolean {
  return ['x-authing-app-id', 'x-authing-userpool-id', 'x-genauth-app-id', 'x-genauth-userpool-id'].some(
    (name) => headers.has(name),
  )
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null
  } catch {
    return null
  }
}

function secureRandom(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1))
  return bits / 2 ** 32
}
