import {
  applicationPath,
  type GenAuthClientOptions,
  type OptionName,
  serviceLanguage,
} from './client-options.ts'
import { optionAdvice } from './option-advice.ts'

/**
 * Judges every option by what it parses to.
 *
 * @returns where the API is: the host without a slash at its end
 * @throws TypeError that says what to write instead; a production build names the option alone
 */
export function judgeOptions(options: GenAuthClientOptions): string {
  const wrong = wrongOption(options)
  if (wrong !== null) throw new TypeError(`createGenAuthClient: ${optionAdvice(wrong, options)}`)
  // SAFETY: the host was judged with the rest.
  return baseUrlOf(options.host) as string
}

function wrongOption(options: GenAuthClientOptions): OptionName | null {
  if (typeof options !== 'object' || options === null) return 'options'
  if ('appSecret' in options) return 'appSecret'
  // SAFETY: the rules have the options' names.
  for (const [name, isRight] of Object.entries(rules) as [
    keyof typeof rules,
    (value: unknown) => boolean,
  ][]) {
    const value = options[name]
    if ((value !== undefined || needed.includes(name)) && !isRight(value)) return name
  }
  const { passwordEncryptType, encryptPassword } = options
  return (passwordEncryptType === undefined) === (encryptPassword === undefined) ? null : 'encryptPassword'
}

const needed: readonly string[] = ['host', 'appId']

const credentials: readonly unknown[] = ['omit', 'same-origin', 'include']
const encryptTypes: readonly unknown[] = ['rsa', 'sm2']

const isFunction = (value: unknown) => typeof value === 'function'
/** It becomes a header. */
const isHeaderValue = (value: unknown) => typeof value === 'string' && /^[!-~]+$/.test(value)
const isName = (value: unknown) => typeof value === 'string' && value.trim() !== ''

/** Whether the value of an option can work. */
const rules: { readonly [Name in keyof Required<GenAuthClientOptions>]: (value: unknown) => boolean } = {
  host: (value) => baseUrlOf(value) !== null,
  appId: isHeaderValue,
  userPoolId: isHeaderValue,
  // The beginning of headers' names.
  headerPrefix: (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/i.test(value),
  getAccessToken: isFunction,
  refreshAccessToken: isFunction,
  fetch: isFunction,
  lang: (value) => isFunction(value) || (typeof value === 'string' && serviceLanguage(value) === value),
  credentials: (value) => credentials.includes(value),
  passwordEncryptType: (value) => encryptTypes.includes(value),
  encryptPassword: isFunction,
  timeoutMs: (value) => typeof value === 'number' && value > 0,
  phoneChangeChannels: (value) =>
    Object.values(Object(value)).every((channel) => channel === undefined || isName(channel)),
}

/** `null`: it is not the address of an application. */
function baseUrlOf(host: unknown): string | null {
  if (typeof host !== 'string' || !/^\s*https?:/i.test(host) || !URL.canParse(host)) return null
  const { origin, pathname, username, password, href } = new URL(host)
  const path = pathname.replace(/\/+$/, '')
  // Also a query or a hash with nothing in it, which the parsed parts do not tell.
  const has = username !== '' || password !== '' || /[?#]/.test(href) || applicationPath(path) !== path
  return has ? null : origin + path
}
