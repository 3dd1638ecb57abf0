import {
  applicationPath,
  type GenAuthClientOptions,
  type OptionName,
  serviceLanguage,
  serviceLanguages,
} from './client-options.ts'

/** What is wrong with an option, and what to write instead. A production build leaves the sentences out. */
export function optionAdvice(name: OptionName, options: GenAuthClientOptions): string {
  try {
    if (process.env.NODE_ENV !== 'production') return advice[name](options)
  } catch {
    // There is no `process`, and no bundler has replaced it: this is nobody's development build.
  }
  return `the option \`${name}\` is missing or cannot work. A development build says what to write.`
}

const got = (value: unknown) => `got ${JSON.stringify(value) ?? String(value)}.`

const advice: Record<OptionName, (options: GenAuthClientOptions) => string> = {
  options: () => 'give it an object with `host` and `appId`.',
  appSecret: () =>
    'remove `appSecret`. Whoever opens your page could read it and act as your application; the account API needs only the user’s access token.',
  host: ({ host }) => hostAdvice(host),
  appId: ({ appId }) =>
    `\`appId\` is missing; it is on the application’s page in the GenAuth console, like 65f1c0ffee0123456789abcd; ${got(appId)}`,
  userPoolId: ({ userPoolId }) =>
    `\`userPoolId\` must be the user pool’s id from the GenAuth console, or left out; ${got(userPoolId)}`,
  headerPrefix: ({ headerPrefix }) =>
    `\`headerPrefix\` must be the beginning of headers’ names, like 'x-genauth'; ${got(headerPrefix)}`,
  getAccessToken: ({ getAccessToken }) => functionAdvice('getAccessToken', getAccessToken),
  refreshAccessToken: ({ refreshAccessToken }) => functionAdvice('refreshAccessToken', refreshAccessToken),
  fetch: ({ fetch }) => functionAdvice('fetch', fetch),
  lang({ lang }) {
    const meant = typeof lang === 'string' ? `Write '${serviceLanguage(lang)}'; ` : ''
    return `\`lang\` must be a language of the service: ${serviceLanguages.join(', ')}, or a function that returns one. ${meant}${got(lang)}`
  },
  credentials: ({ credentials }) =>
    `\`credentials\` must be 'omit', 'same-origin' or 'include'; ${got(credentials)}`,
  timeoutMs: ({ timeoutMs }) =>
    `\`timeoutMs\` must be a number of milliseconds above 0, like 15000; ${got(timeoutMs)}`,
  phoneChangeChannels({ phoneChangeChannels: channels = {} }) {
    const name = channels.new === undefined || channels.new?.trim?.() ? 'old' : 'new'
    return `\`phoneChangeChannels.${name}\` must be a channel’s name, or left out; ${got(channels[name])}`
  },
  passwordEncryptType: ({ passwordEncryptType }) =>
    `\`passwordEncryptType\` must be 'rsa' or 'sm2', or left out; ${got(passwordEncryptType)}`,
  encryptPassword: ({ encryptPassword }) =>
    encryptPassword === undefined || typeof encryptPassword === 'function'
      ? '`passwordEncryptType` and `encryptPassword` belong together. Give both, or neither.'
      : functionAdvice('encryptPassword', encryptPassword),
}

function functionAdvice(name: OptionName, value: unknown): string {
  return `\`${name}\` must be a function, like \`() => …\`; got a value of type ${typeof value}.`
}

function hostAdvice(host: unknown): string {
  if (typeof host !== 'string' || !/^\s*https?:/i.test(host) || !URL.canParse(host))
    return `\`host\` must be the application’s address, like https://acme.genauth.ai; ${got(host)}`
  const { origin, pathname, username, password } = new URL(host)
  if (username !== '' || password !== '')
    return `\`host\` must have no user name or password in it: write ${origin}.`
  const path = pathname.replace(/\/+$/, '')
  const own = applicationPath(path)
  if (own !== path)
    return `\`host\` must be the application’s address, and not that of the issuer or of one endpoint: write ${origin + own}; ${got(host)}`
  return `\`host\` must end before any "?" or "#": write ${origin + path}; ${got(host)}`
}
