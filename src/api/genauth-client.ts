import type { AccountClient, CallOptions } from './account-client.ts'
import { AccountError, type AccountErrorCode, toAccountError } from './account-error.ts'
import { fingerprint } from './fingerprint.ts'
import type { Operation } from './operation.ts'
import { getProfile } from './profile.ts'
import { type ApiCall, createTransport } from './transport.ts'

export interface GenAuthClientOptions {
  /** The application's own address, "Authentication Address" in the console, e.g. `https://acme.genauth.ai`. */
  host: string
  /** Application id. */
  appId: string
  /** User pool id. Its header is sent when given; some deployments need it. */
  userPoolId?: string
  /**
   * The signed-in user's access token, asked for before every request. Leave it out when a backend of your own adds
   * it. Ten seconds at most; a rejection reads as "not signed in".
   */
  getAccessToken?: () => string | null | undefined | Promise<string | null | undefined>
  /**
   * Renews the access token after a refusal. Refusals at the same time share one call, and `getAccessToken` has to return
   * another token once it resolves. Ten seconds at most; reject when it cannot be renewed.
   */
  refreshAccessToken?: () => Promise<unknown>
  /** @default 'omit' */
  credentials?: RequestCredentials
  /** Language of the service's mails and messages. @default the browser's, as zh-CN, zh-TW, ja-JP or en-US */
  lang?: string | (() => string)
  /** Header family; `x-genauth` for services that were renamed. @default 'x-authing' */
  headerPrefix?: string
  /** Must not retry by itself: codes and tokens are good for one request. @default the global `fetch` */
  fetch?: typeof fetch
  /** Milliseconds until a call counts as lost; an operation that is `patient` waits twice as long. @default 15000 */
  timeoutMs?: number
}

/** Refusals of a read that a change would meet too. */
const decisiveCodes: readonly AccountErrorCode[] = ['unauthenticated', 'forbidden', 'rate_limited']

/**
 * Talks to GenAuth's V3 authentication API with the signed-in user's access token. Create it once, outside of React.
 *
 * @throws TypeError when the options cannot work, or carry an `appSecret`
 * @example
 * const client = createGenAuthClient({
 *   host: 'https://acme.genauth.ai',
 *   appId: '65f1…',
 *   getAccessToken: () => auth.accessToken,
 * })
 */
export function createGenAuthClient(options: GenAuthClientOptions): AccountClient {
  const { appId, userPoolId, headerPrefix = 'x-authing', timeoutMs = 15_000 } = options
  const baseUrl = validHost(options)
  const send: ReturnType<typeof createTransport> = createTransport({
    confirmOwner,
    baseUrl,
    headers: () => ({
      [`${headerPrefix}-app-id`]: appId,
      ...(userPoolId === undefined ? {} : { [`${headerPrefix}-userpool-id`]: userPoolId }),
      [`${headerPrefix}-lang`]: languageOf(options.lang),
    }),
    getAccessToken: options.getAccessToken,
    refreshAccessToken: options.refreshAccessToken,
    credentials: options.credentials ?? 'omit',
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
  })

  /** Whose profile was read last, and with which access token: a token itself is never kept. */
  let owner: { userId: string; token: number } | null = null

  async function ask<Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    callOptions: CallOptions = {},
  ): Promise<{ value: Output; accessToken: string | null }> {
    const { data, status, requestId, accessToken } = await send({
      operation,
      body: operation.body?.(input),
      secrets: operation.secrets?.(input) ?? [],
      timeoutMs: operation.patient ? 2 * timeoutMs : timeoutMs,
      signal: callOptions.signal,
    })
    const value = operation.read(data)
    // A success whose payload cannot be used is no success.
    if (value === null)
      throw new AccountError('malformed_response', { operation: operation.name, status, requestId })
    return { value, accessToken }
  }

  /** The host may sign somebody else in at any time, and only the access token shows it. */
  async function confirmOwner(accessToken: string | null, { operation }: ApiCall): Promise<void> {
    if (owner === null || owner.token === fingerprint(accessToken ?? '')) return
    const before = owner.userId
    const now = await ask(getProfile, undefined).catch((thrown: unknown) => {
      const error = toAccountError(thrown)
      // Nobody is signed in, or nobody may ask: that answers the change too, of which nothing was sent.
      if (decisiveCodes.includes(error.code)) throw error
      return null
    })
    if (now?.value.userId !== before) throw new AccountError('session_renewed', { operation: operation.name })
    owner = ownerOf(now)
  }

  return {
    async call(operation, input, callOptions) {
      const reply = await ask(operation, input, callOptions)
      if (operation.name === getProfile.name) owner = ownerOf(reply)
      return reply.value
    },
  }
}

/** Who was read, and with which access token. */
function ownerOf({ value, accessToken }: { value: unknown; accessToken: string | null }) {
  const userId = typeof value === 'object' && value !== null && 'userId' in value ? value.userId : null
  return typeof userId === 'string' ? { userId, token: fingerprint(accessToken ?? '') } : null
}

function validHost(options: GenAuthClientOptions): string {
  if ('appSecret' in options) {
    throw new TypeError(
      'createGenAuthClient: remove `appSecret`. Whoever opens your page could read it and act as your application; the account API needs only the user’s access token.',
    )
  }
  const { host, appId } = options
  if (typeof host !== 'string' || !URL.canParse(host) || !/^https?:/.test(new URL(host).protocol)) {
    throw new TypeError(
      `createGenAuthClient: \`host\` must be the application’s address, like https://acme.genauth.ai; got ${JSON.stringify(host)}.`,
    )
  }
  if (typeof appId !== 'string' || appId === '') {
    throw new TypeError(
      'createGenAuthClient: `appId` is missing; it is on the application’s page in the GenAuth console.',
    )
  }
  return host.replace(/\/+$/, '')
}

function languageOf(lang: GenAuthClientOptions['lang']): string {
  if (typeof lang === 'function') return lang()
  if (lang !== undefined) return lang
  const browser = globalThis.navigator?.language ?? ''
  if (/^zh-(TW|HK|MO|Hant)/i.test(browser)) return 'zh-TW'
  if (/^zh\b/i.test(browser)) return 'zh-CN'
  return /^ja\b/i.test(browser) ? 'ja-JP' : 'en-US'
}
