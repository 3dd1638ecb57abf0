import { NO_WEBCRYPTO } from './password-hash.ts'

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
  malformedPhone: {
    statusCode: 400,
    apiCode: 2028,
    'zh-CN': '请提供正确的手机号',
    'en-US': 'Malformed phone number',
  },
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
  textedTooSoon: {
    statusCode: 422,
    apiCode: 4004,
    'zh-CN': '该手机号 1 分钟内已发送过验证码',
    'en-US': 'A code was sent to this phone number within the last minute',
  },
  // Seen as texts only: GenAuth's apiCodes for these three are unknown.
  smsDailyLimit: {
    statusCode: 422,
    'zh-CN': '手机号每天发送的验证次数超过上限',
    'en-US': 'This phone number has had its texts for today',
  },
  smsAbroad: {
    statusCode: 422,
    'zh-CN': '未配置国际短信服务',
    'en-US': 'Texts to this country are not set up',
  },
  smsUnavailable: { statusCode: 500, 'zh-CN': '短信发送失败', 'en-US': 'The text could not be sent' },
  sameEmail: {
    statusCode: 422,
    apiCode: 2229,
    'zh-CN': '新邮箱和旧邮箱一样',
    'en-US': 'Same email as before',
  },
  samePhone: {
    statusCode: 422,
    apiCode: 2230,
    'zh-CN': '新手机号和旧手机号一样',
    'en-US': 'Same phone number as before',
  },
  oldEmailMismatch: {
    statusCode: 422,
    apiCode: 2037,
    'zh-CN': '旧邮箱不匹配',
    'en-US': 'Old email mismatch',
  },
  oldPhoneMismatch: {
    statusCode: 422,
    apiCode: 2038,
    'zh-CN': '填写的旧手机与实际手机不匹配',
    'en-US': 'Old phone number mismatch',
  },
  oldCodeRequired: {
    statusCode: 422,
    apiCode: 2227,
    'zh-CN': '修改邮箱必须验证之前的邮箱',
    'en-US': 'The previous email must be verified first',
  },
  oldPhoneCodeRequired: {
    statusCode: 422,
    apiCode: 2227,
    'zh-CN': '修改手机号必须验证之前的手机号',
    'en-US': 'The previous phone number must be verified first',
  },
  emailTaken: { statusCode: 409, apiCode: 2200, 'zh-CN': '该邮箱已被绑定', 'en-US': 'Email already in use' },
  phoneTaken: {
    statusCode: 409,
    apiCode: 2035,
    'zh-CN': '手机号已绑定',
    'en-US': 'Phone number already in use',
  },
  noEmail: { statusCode: 422, apiCode: 2219, 'zh-CN': '尚未绑定邮箱', 'en-US': 'No email is bound' },
  noPhone: {
    statusCode: 422,
    apiCode: 1_320_005,
    'zh-CN': '尚未绑定手机号',
    'en-US': 'No phone number is bound',
  },
  lastSignInMethod: {
    statusCode: 422,
    apiCode: 2217,
    'zh-CN': '不能解绑唯一的登录方式',
    'en-US': 'This is the only way to sign in',
  },
  userNotFound: { statusCode: 404, apiCode: 2004, 'zh-CN': '用户不存在', 'en-US': 'User does not exist' },
  accountLocked: { statusCode: 403, apiCode: 2005, 'zh-CN': '用户已被锁定', 'en-US': 'User has been locked' },
  passwordWrong: { statusCode: 400, apiCode: 2006, 'zh-CN': '密码不正确', 'en-US': 'Wrong password' },
  noPassword: {
    statusCode: 400,
    apiCode: 2027,
    'zh-CN': '未设置密码，无法验证',
    'en-US': 'No password is set to prove it with',
  },
  codeNeeded: {
    statusCode: 422,
    'zh-CN': '请使用邮箱或手机验证码进行验证',
    'en-US': 'Prove it with a code: the account has an email or a phone number',
  },
  oldPasswordRequired: {
    statusCode: 400,
    apiCode: 2201,
    'zh-CN': '请输入原始密码',
    'en-US': 'The present password is needed',
  },
  passwordUndecipherable: {
    statusCode: 400,
    apiCode: 2016,
    'zh-CN': '解密密码失败',
    'en-US': 'The password could not be decrypted',
  },
  passwordTooShort: {
    statusCode: 400,
    apiCode: 2029,
    'zh-CN': '密码长度不足',
    'en-US': 'The password is too short',
  },
  // GenAuth's apiCodes for these two are unknown.
  passwordTooSimple: { statusCode: 400, 'zh-CN': '密码强度不足', 'en-US': 'The password is too simple' },
  passwordUnlikeRule: {
    statusCode: 400,
    'zh-CN': '密码不符合要求',
    'en-US': 'The password does not meet the rule',
  },
  passwordReused: {
    statusCode: 400,
    apiCode: 2059,
    'zh-CN': '新密码不能与之前的密码相同',
    'en-US': 'The password was used before',
  },
  passwordsUnavailable: { statusCode: 501, 'zh-CN': NO_WEBCRYPTO, 'en-US': NO_WEBCRYPTO },
  emailNotHere: {
    statusCode: 400,
    apiCode: 2225,
    'zh-CN': '不能直接修改邮箱',
    'en-US': 'The email is changed elsewhere',
  },
  phoneNotHere: {
    statusCode: 400,
    apiCode: 2226,
    'zh-CN': '不能直接修改手机号',
    'en-US': 'The phone number is changed elsewhere',
  },
  usernameTaken: {
    statusCode: 409,
    apiCode: 2034,
    'zh-CN': '用户名已存在',
    'en-US': 'Username already in use',
  },
  usernameFrozen: {
    statusCode: 403,
    apiCode: 2018,
    'zh-CN': '用户名不可修改',
    'en-US': 'The username cannot be changed',
  },
  customFieldUnknown: { statusCode: 400, 'zh-CN': '自定义字段未定义', 'en-US': 'The pool has no such field' },
  fileTooLarge: { statusCode: 413, 'zh-CN': '文件过大', 'en-US': 'The file is too large' },
  fileUnusable: { statusCode: 400, 'zh-CN': '不支持的文件类型', 'en-US': 'The file is no picture' },
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
