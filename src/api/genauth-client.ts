import type { AccountClient, CallOptions } from './account-client.ts'
import { AccountError, type AccountErrorCode, toAccountError } from './account-error.ts'
import { type GenAuthClientOptions, serviceLanguage } from './client-options.ts'
import type { PasswordEncryption } from './encryption-options.ts'
import { fingerprint } from './fingerprint.ts'
import { judgeOptions } from './judge-options.ts'
import type { Operation } from './operation.ts'
import { getProfile } from './profile.ts'
import { type ApiCall, createTransport } from './transport.ts'

/** Refusals of a read that a change would meet too. */
const decisiveCodes: readonly AccountErrorCode[] = ['unauthenticated', 'forbidden', 'rate_limited']

/**
 * Talks to GenAuth's V3 authentication API with the signed-in user's access token. Create it once, outside of React.
 *
 * @throws TypeError when an option cannot work, with what to write instead; also when there is an `appSecret`. A production
 * build names the option alone.
 * @example
 * const client = createGenAuthClient({
 *   host: 'https://acme.genauth.ai',
 *   appId: '65f1…',
 *   getAccessToken: () => auth.accessToken,
 * })
 */
export function createGenAuthClient(options: GenAuthClientOptions): AccountClient {
  const baseUrl = judgeOptions(options)
  const { appId, userPoolId, headerPrefix = 'x-authing', timeoutMs = 15_000 } = options
  const send: ReturnType<typeof createTransport> = createTransport({
    confirmOwner,
    baseUrl,
    appId,
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

  let encryption: PasswordEncryption | null = null

  async function sealed<Input>(operation: Operation<Input, unknown>, input: Input): Promise<Input> {
    const { passwords, name } = operation
    if (passwords === undefined || options.passwordEncryptType === undefined) return input
    encryption ??= passwords.with(options, baseUrl)
    return encryption.seal(input, passwords.fields, name)
  }

  /** Whose profile was read last, and with which access token: a token itself is never kept. */
  let owner: { userId: string; token: number } | null = null

  async function ask<Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    callOptions: CallOptions = {},
  ): Promise<{ value: Output; accessToken: string | null }> {
    const { means = {} } = operation
    const outgoing = await sealed(operation, input)
    const { data, status, requestId, accessToken } = await send({
      operation,
      body: operation.body?.(outgoing, options),
      means: typeof means === 'function' ? means(input) : means,
      secrets: operation.secrets?.(input) ?? [],
      timeoutMs: operation.patient ? 2 * timeoutMs : timeoutMs,
      signal: callOptions.signal,
    }).catch((error: unknown) => {
      if (toAccountError(error).code === 'encryption_unavailable') encryption?.forgetKey()
      throw error
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

function languageOf(lang: GenAuthClientOptions['lang']): string {
  const tag = typeof lang === 'function' ? lang() : lang
  return serviceLanguage(tag ?? globalThis.navigator?.language ?? '')
}
