/** What an administrator sets for a user pool. Durations are in seconds. */
export interface PoolSettings {
  /** Changing an email also needs a code from the old address (`changeEmailStrategy.verifyOldEmail`). */
  verifyOldEmail: boolean
  /** Digits in a passcode. */
  verifyCodeLength: number
  /** Wrong tries before a passcode is dead. */
  verifyCodeMaxAttempts: number
  /** How long a passcode lives. 0 makes every code arrive already expired. */
  codeLifetime: number
  /** Pause between two sends to one address on one channel. */
  sendInterval: number
  /** How long the one-time token of a change lives. */
  updateTokenLifetime: number
  /** How long an access token lives. */
  accessTokenLifetime: number
  /** Whether send-email already refuses an address that belongs to somebody else. */
  revealTakenAddress: boolean
}

/** GenAuth's own defaults. */
export const defaultPoolSettings: PoolSettings = {
  verifyOldEmail: true,
  verifyCodeLength: 6,
  verifyCodeMaxAttempts: 1,
  codeLifetime: 300,
  sendInterval: 60,
  updateTokenLifetime: 60,
  accessTokenLifetime: 3600,
  revealTakenAddress: false,
}
