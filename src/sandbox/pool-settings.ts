/** The rule of `passwordStrength: 4`, as public-config tells it: a message of its own for a language, or the common one. */
export interface CustomPasswordStrength {
  regex: string
  message: string
  zhMessage?: string
  zhMessageOpen?: boolean
  enMessage?: string
  enMessageOpen?: boolean
  jpMessage?: string
  jpMessageOpen?: boolean
  twMessage?: string
  twMessageOpen?: boolean
}

/** What an administrator sets for a user pool. Durations are in seconds. */
export interface PoolSettings {
  /** Changing an email also needs a code from the old address (`changeEmailStrategy.verifyOldEmail`). */
  verifyOldEmail: boolean
  /** Changing a phone number also needs a code from the old one (`changePhoneStrategy.verifyOldPhone`). */
  verifyOldPhone: boolean
  /** Whether texts go out to numbers outside mainland China: GenAuth wants a provider of the pool's own for it. */
  internationalSms: boolean
  /** Digits in a passcode. */
  verifyCodeLength: number
  /** Wrong tries before a passcode is dead. */
  verifyCodeMaxAttempts: number
  /** How long a passcode in a mail lives. 0 makes every code arrive already expired. */
  codeLifetime: number
  /** How long a passcode in a text lives. */
  smsCodeLifetime: number
  /** Pause between two mails to one address on one channel. */
  sendInterval: number
  /** Pause between two texts to one number on one channel. */
  smsInterval: number
  /** Texts that one number gets in a day (UTC), whatever they are for. */
  smsDailyLimit: number
  /** How long the one-time token of a change lives. */
  updateTokenLifetime: number
  /** How long an access token lives. */
  accessTokenLifetime: number
  /** Whether send-email and send-sms already refuse an address or number that belongs to somebody else. */
  revealTakenAddress: boolean
  /**
   * What a password needs. 0: anything. 1: six characters. 2: and two of digits, letters and symbols. 3: and all
   * three. 4: `customPasswordStrength`. 5: eight characters, all three, and nothing of the person's names in it.
   */
  passwordStrength: 0 | 1 | 2 | 3 | 4 | 5
  customPasswordStrength: CustomPasswordStrength
  /** Wrong passwords before the account is locked. */
  passwordMaxAttempts: number
  /** How long it stays locked. */
  lockDuration: number
  /** How many of the last passwords cannot be set again, the one of now among them. */
  passwordHistory: number
  /** Rounds of PBKDF2. The default is quick, for tests: a service with real people takes 600,000. */
  passwordRounds: number
  /** Whether the profile tells when the password was set. */
  showPasswordLastSetAt: boolean
  /** Whether somebody who has a username keeps it for ever. */
  usernameFrozen: boolean
  /** The pool's own profile fields. update-profile takes no others in `customData`. */
  customFields: Readonly<Record<string, 'string' | 'number' | 'boolean'>>
  /** How the profile tells a birthdate: `1990-04-01`, or `1990-04-01T00:00:00.000Z`. */
  birthdateForm: 'date' | 'dateTime'
}

/** GenAuth's own defaults where it documents them. */
export const defaultPoolSettings: PoolSettings = {
  verifyOldEmail: true,
  verifyOldPhone: true,
  internationalSms: false,
  verifyCodeLength: 6,
  verifyCodeMaxAttempts: 1,
  codeLifetime: 300,
  smsCodeLifetime: 60,
  sendInterval: 60,
  smsInterval: 60,
  smsDailyLimit: 10,
  updateTokenLifetime: 60,
  accessTokenLifetime: 3600,
  revealTakenAddress: false,
  passwordStrength: 1,
  customPasswordStrength: {
    regex: '^.{10,}$',
    message: 'The password needs ten characters',
    zhMessage: '密码至少 10 个字符',
    zhMessageOpen: true,
  },
  passwordMaxAttempts: 5,
  lockDuration: 3600,
  passwordHistory: 0,
  passwordRounds: 10_000,
  showPasswordLastSetAt: true,
  usernameFrozen: false,
  customFields: {},
  birthdateForm: 'date',
}
