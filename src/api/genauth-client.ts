import type { AccountClient, CallOptions, EmailCodePurpose } from './account-client.ts'
import { AccountError, type AccountErrorCode, toAccountError } from './account-error.ts'
import { readGrant, readProfile, readSecurity } from './contracts.ts'
import { fingerprint } from './fingerprint.ts'
import { type ApiCall, type ApiReply, createTransport } from './transport.ts'

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
  /** Milliseconds until a call counts as lost; `updateEmail` waits twice as long. @default 15000 */
  timeoutMs?: number
}

const channels: Record<EmailCodePurpose, string> = {
  bind: 'CHANNEL_BIND_EMAIL',
  change: 'CHANNEL_UPDATE_EMAIL',
  unbind: 'CHANNEL_UNBIND_EMAIL',
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

  async function readOwner(callOptions?: CallOptions) {
    const reply = await read('getProfile', '/api/v3/get-profile?withIdentities=true', callOptions)
    const profile = contractual(reply, readProfile)
    return { profile, owner: { userId: profile.userId, token: fingerprint(reply.accessToken ?? '') } }
  }

  /** The host may sign somebody else in at any time, and only the access token shows it. */
  async function confirmOwner(accessToken: string | null): Promise<void> {
    if (owner === null || owner.token === fingerprint(accessToken ?? '')) return
    const before = owner.userId
    const now = await readOwner().catch((thrown: unknown) => {
      const error = toAccountError(thrown)
      // Nobody is signed in, or nobody may ask: that answers the change too, of which nothing was sent.
      if (decisiveCodes.includes(error.code)) throw error
      return null
    })
    if (now?.owner.userId !== before) throw new AccountError('session_renewed')
    owner = now.owner
  }

  const read = (operation: ApiCall['operation'], path: string, callOptions: CallOptions = {}) =>
    send({ operation, method: 'GET', path, timeoutMs, replayable: true, signal: callOptions.signal })

  const post = (
    call: Pick<ApiCall, 'operation' | 'path' | 'body' | 'secrets'>,
    callOptions: CallOptions = {},
  ) =>
    send({
      ...call,
      method: 'POST',
      timeoutMs: call.operation === 'updateEmail' ? 2 * timeoutMs : timeoutMs,
      replayable: call.operation === 'sendEmailCode',
      signal: callOptions.signal,
    })

  return {
    async sendEmailCode({ email, purpose }, callOptions) {
      const body = { email, channel: channels[purpose] }
      await post({ operation: 'sendEmailCode', path: '/api/v3/send-email', body }, callOptions)
    },

    async bindEmail({ email, code }, callOptions) {
      const body = { email, passCode: code }
      await post({ operation: 'bindEmail', path: '/api/v3/bind-email', body, secrets: [code] }, callOptions)
    },

    async unbindEmail({ code }, callOptions) {
      const body = { passCode: code }
      await post(
        { operation: 'unbindEmail', path: '/api/v3/unbind-email', body, secrets: [code] },
        callOptions,
      )
    },

    async verifyEmailChange({ newEmail, newCode, oldEmail, oldCode }, callOptions) {
      const provesOld = oldEmail !== undefined && oldCode !== undefined
      const reply = await post(
        {
          operation: 'verifyEmailChange',
          path: '/api/v3/verify-update-email-request',
          body: {
            verifyMethod: 'EMAIL_PASSCODE',
            emailPassCodePayload: {
              newEmail,
              newEmailPassCode: newCode,
              ...(provesOld ? { oldEmail, oldEmailPassCode: oldCode } : {}),
            },
          },
          secrets: provesOld ? [newCode, oldCode] : [newCode],
        },
        callOptions,
      )
      return contractual(reply, readGrant)
    },

    async updateEmail({ token }, callOptions) {
      const body = { updateEmailToken: token }
      await post(
        { operation: 'updateEmail', path: '/api/v3/update-email', body, secrets: [token] },
        callOptions,
      )
    },

    async getProfile(callOptions) {
      const { profile, owner: reader } = await readOwner(callOptions)
      owner = reader
      return profile
    },

    async getSecurity(callOptions) {
      return contractual(await read('getSecurity', '/api/v3/get-security-info', callOptions), readSecurity)
    },
  }
}

/** A success whose payload cannot be used is no success. */
function contractual<T>({ data, requestId }: ApiReply, parse: (data: unknown) => T | null): T {
  const parsed = parse(data)
  if (parsed === null) throw new AccountError('malformed_response', { requestId })
  return parsed
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
