import { hashPassword, matchesHash } from './password-hash.ts'
import { securityLevelOf } from './password-policy.ts'
import type { PoolSettings } from './pool-settings.ts'
import type { PasswordRecord, SandboxRecords } from './store.ts'

type PasswordCall = { records: SandboxRecords; now: number; settings: PoolSettings }

/** A new password, for somebody who may have had others. */
export async function passwordRecord(
  userId: string,
  password: string,
  { now, settings }: Pick<PasswordCall, 'now' | 'settings'>,
  before: PasswordRecord | null,
): Promise<PasswordRecord> {
  const earlier = before === null ? [] : [before.hash, ...before.earlier]
  return {
    userId,
    hash: await hashPassword(password, settings.passwordRounds),
    earlier: earlier.slice(0, settings.passwordHistory),
    level: securityLevelOf(password),
    setAt: now,
    wrongTries: 0,
    lockedUntil: 0,
  }
}

/** Whether it is one of the last passwords that the pool remembers, the one of now among them. */
export async function isRemembered(
  password: string,
  record: PasswordRecord | null,
  { passwordHistory }: PoolSettings,
): Promise<boolean> {
  if (record === null) return false
  for (const hash of [record.hash, ...record.earlier].slice(0, passwordHistory))
    if (await matchesHash(password, hash)) return true
  return false
}

/**
 * Checks a password and counts the wrong ones. For nobody's password (`null`) it takes as long as for somebody's.
 */
export async function checkPassword(
  { records, now, settings }: PasswordCall,
  record: PasswordRecord | null,
  given: string,
): Promise<'passwordWrong' | 'accountLocked' | null> {
  if (record === null) {
    await hashPassword(given, settings.passwordRounds)
    return 'passwordWrong'
  }
  if (now < record.lockedUntil) return 'accountLocked'
  if (await matchesHash(given, record.hash)) {
    await records.putPassword({ ...record, wrongTries: 0 })
    return null
  }
  const wrongTries = record.wrongTries + 1
  const locks = wrongTries >= settings.passwordMaxAttempts
  await records.putPassword({
    ...record,
    wrongTries: locks ? 0 : wrongTries,
    lockedUntil: locks ? now + settings.lockDuration * 1000 : 0,
  })
  return 'passwordWrong'
}
