/** A reply as GenAuth words it: HTTP 200 for nearly everything, the outcome in the body. */
export interface Reply {
  statusCode: number
  apiCode?: number
  data?: unknown
  message: string
}

type Language = 'zh-CN' | 'en-US'

interface Refusal {
  statusCode: number
  apiCode?: number
  'zh-CN': string
  'en-US': string
}

/** Every refusal the service knows, with the apiCode seen on the wire. */
export const refusals = {
  invalidArgument: { statusCode: 400, 'zh-CN': '参数错误', 'en-US': 'Invalid argument' },
  malformedEmail: { statusCode: 400, apiCode: 2204, 'zh-CN': '邮箱格式不正确', 'en-US': 'Malformed email' },
  appMissing: { statusCode: 400, apiCode: 2011, 'zh-CN': '应用不存在', 'en-US': 'App does not exist' },
  notSignedIn: { statusCode: 401, apiCode: 2020, 'zh-CN': '尚未登录', 'en-US': 'Not signed in' },
  accessTokenExpired: { statusCode: 401, apiCode: 2206, 'zh-CN': '登录已过期', 'en-US': 'Login has expired' },
  notFound: { statusCode: 404, 'zh-CN': '接口不存在', 'en-US': 'No such endpoint' },
  codeWrong: { statusCode: 400, apiCode: 2001, 'zh-CN': '验证码不正确', 'en-US': 'Wrong verification code' },
  codeExpired: {
    statusCode: 400,
    apiCode: 2300,
    'zh-CN': '验证码已过期',
    'en-US': 'Verification code expired',
  },
  sentTooSoon: {
    statusCode: 422,
    apiCode: 2080,
    'zh-CN': '该邮箱 1 分钟内已发送过验证码',
    'en-US': 'A code was sent to this email within the last minute',
  },
  sameEmail: {
    statusCode: 422,
    apiCode: 2229,
    'zh-CN': '新邮箱和旧邮箱一样',
    'en-US': 'Same email as before',
  },
  oldEmailMismatch: {
    statusCode: 422,
    apiCode: 2037,
    'zh-CN': '旧邮箱不匹配',
    'en-US': 'Old email mismatch',
  },
  oldCodeRequired: {
    statusCode: 422,
    apiCode: 2227,
    'zh-CN': '修改邮箱必须验证之前的邮箱',
    'en-US': 'The previous email must be verified first',
  },
  emailTaken: { statusCode: 409, apiCode: 2200, 'zh-CN': '该邮箱已被绑定', 'en-US': 'Email already in use' },
  noEmail: { statusCode: 422, apiCode: 2219, 'zh-CN': '尚未绑定邮箱', 'en-US': 'No email is bound' },
  lastSignInMethod: {
    statusCode: 422,
    apiCode: 2217,
    'zh-CN': '不能解绑唯一的登录方式',
    'en-US': 'This is the only way to sign in',
  },
  updateTokenRefused: { statusCode: 400, 'zh-CN': 'token 无效', 'en-US': 'The token is not valid' },
  mailUnavailable: {
    statusCode: 500,
    apiCode: 2021,
    'zh-CN': '邮件发送失败',
    'en-US': 'Mail could not be sent',
  },
} as const satisfies Record<string, Refusal>

export type RefusalName = keyof typeof refusals

/** The language asked for by `x-authing-lang`; the service's own default is Chinese. */
export function languageOf(headers: Headers): Language {
  const asked = headers.get('x-authing-lang') ?? headers.get('x-genauth-lang') ?? 'zh-CN'
  return asked.startsWith('zh') ? 'zh-CN' : 'en-US'
}

export function refuse(name: RefusalName, language: Language): Reply {
  const refusal: Refusal = refusals[name]
  const { statusCode, apiCode } = refusal
  return { statusCode, apiCode, message: refusal[language] }
}

export function accept(language: Language, data?: unknown): Reply {
  const message = language === 'zh-CN' ? '操作成功' : 'Success'
  return { statusCode: 200, message, data }
}
