import type { WireOptions } from './operation.ts'
import type { PasswordEncryptionOptions } from './password-encryption.ts'

export interface GenAuthClientOptions extends WireOptions, PasswordEncryptionOptions {
  /** The application's own address, "Authentication Address" in the console, e.g. `https://acme.genauth.ai`. Not the issuer's. */
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
  /** Language of the service's mails and messages: zh-CN, zh-TW, ja-JP or en-US. @default the browser's, as one of these */
  lang?: string | (() => string)
  /** Header family; `x-genauth` for services that were renamed. @default 'x-authing' */
  headerPrefix?: string
  /** Must not retry by itself: codes and tokens are good for one request. @default the global `fetch` */
  fetch?: typeof fetch
  /** Milliseconds until a call counts as lost; an operation that is `patient` waits twice as long. @default 15000 */
  timeoutMs?: number
}

/** Languages that the service speaks. */
const languages = ['zh-CN', 'zh-TW', 'ja-JP', 'en-US'] as const

const fail = (sentence: string) => {
  throw new TypeError(`createGenAuthClient: ${sentence}`)
}
const got = (value: unknown) => `got ${JSON.stringify(value) ?? String(value)}.`

/**
 * Judges every option by what it parses to.
 *
 * @returns where the API is: the host without a slash at its end
 * @throws TypeError that says what to write instead
 */
export function judgeOptions(options: GenAuthClientOptions): string {
  if (typeof options !== 'object' || options === null) fail('give it an object with `host` and `appId`.')
  if ('appSecret' in options) {
    fail(
      'remove `appSecret`. Whoever opens your page could read it and act as your application; the account API needs only the user’s access token.',
    )
  }
  const { lang, credentials, timeoutMs, phoneChangeChannels: channels } = options
  const host = judgeHost(options.host)
  judgeHeaders(options)
  for (const name of ['getAccessToken', 'refreshAccessToken', 'fetch'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && typeof value !== 'function')
      fail(`\`${name}\` must be a function, like \`() => …\`; got a value of type ${typeof value}.`)
  }
  if (lang !== undefined && typeof lang !== 'function' && serviceLanguage(lang) !== lang) {
    const meant = typeof lang === 'string' ? serviceLanguage(lang) : undefined
    fail(
      `\`lang\` must be a language of the service: ${languages.join(', ')}, or a function that returns one. ${
        meant === undefined ? '' : `Write '${meant}'; `
      }${got(lang)}`,
    )
  }
  if (credentials !== undefined && !['omit', 'same-origin', 'include'].includes(credentials))
    fail(`\`credentials\` must be 'omit', 'same-origin' or 'include'; ${got(credentials)}`)
  if (timeoutMs !== undefined && !(typeof timeoutMs === 'number' && timeoutMs > 0))
    fail(`\`timeoutMs\` must be a number of milliseconds above 0, like 15000; ${got(timeoutMs)}`)
  for (const [key, channel] of Object.entries(channels ?? {})) {
    if (channel !== undefined && (typeof channel !== 'string' || channel.trim() === ''))
      fail(`\`phoneChangeChannels.${key}\` must be a channel’s name, or left out; ${got(channel)}`)
  }
  return host
}

function judgeHost(host: unknown): string {
  const example = 'https://acme.genauth.ai'
  if (typeof host !== 'string' || !/^\s*https?:/i.test(host) || !URL.canParse(host))
    return fail(`\`host\` must be the application’s address, like ${example}; ${got(host)}`)
  const { origin, pathname, search, hash, username, password, href } = new URL(host)
  if (username !== '' || password !== '')
    fail(`\`host\` must have no user name or password in it: write ${origin}.`)
  const path = pathname.replace(/\/+$/, '')
  const own = path.replace(/\/(oidc|oauth|saml-idp|api\/v[23]|\.well-known)(\/.*)?$/, '')
  if (own !== path)
    fail(
      `\`host\` must be the application’s address, and not that of the issuer or of one endpoint: write ${origin + own}; ${got(host)}`,
    )
  // Also one with nothing after it, which the parsed parts do not tell.
  if (search !== '' || hash !== '' || /[?#]/.test(href))
    fail(`\`host\` must end before any "?" or "#": write ${origin + path}; ${got(host)}`)
  return origin + path
}

/** They become headers. */
function judgeHeaders({ appId, userPoolId, headerPrefix }: GenAuthClientOptions): void {
  if (!isHeaderValue(appId))
    fail(
      `\`appId\` is missing; it is on the application’s page in the GenAuth console, like 65f1c0ffee0123456789abcd; ${got(appId)}`,
    )
  if (userPoolId !== undefined && !isHeaderValue(userPoolId))
    fail(
      `\`userPoolId\` must be the user pool’s id from the GenAuth console, or left out; ${got(userPoolId)}`,
    )
  if (headerPrefix !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/i.test(headerPrefix))
    fail(`\`headerPrefix\` must be the beginning of headers’ names, like 'x-genauth'; ${got(headerPrefix)}`)
}

const isHeaderValue = (value: unknown) => typeof value === 'string' && /^[!-~]+$/.test(value)

/** The service's language for a tag: of the browser, or of a page. */
export function serviceLanguage(tag: string): string {
  if (/^zh[-_](TW|HK|MO|Hant)/i.test(tag)) return 'zh-TW'
  if (/^zh\b|^zh_/i.test(tag)) return 'zh-CN'
  return /^ja\b|^ja_/i.test(tag) ? 'ja-JP' : 'en-US'
}
