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
}
