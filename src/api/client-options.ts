import type { PasswordEncryptionOptions } from './encryption-options.ts'
import type { WireOptions } from './operation.ts'

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

/** An option, or what else can be wrong with them. */
export type OptionName = keyof GenAuthClientOptions | 'appSecret' | 'options'

/** Languages that the service speaks. */
export const serviceLanguages = ['zh-CN', 'zh-TW', 'ja-JP', 'en-US'] as const

/** A path without that of the issuer, or of one endpoint. */
export function applicationPath(path: string): string {
  return path.replace(/\/(oidc|oauth|saml-idp|api\/v[23]|\.well-known)(\/.*)?$/, '')
}

/** The service's language for a tag: of the browser, or of a page. */
export function serviceLanguage(tag: string): string {
  if (/^zh[-_](TW|HK|MO|Hant)/i.test(tag)) return 'zh-TW'
  if (/^zh\b|^zh_/i.test(tag)) return 'zh-CN'
  return /^ja\b|^ja_/i.test(tag) ? 'ja-JP' : 'en-US'
}
