import type { PoolSettings } from './pool-settings.ts'
import type { RefusalName } from './replies.ts'
import type { PasscodeRecord, SandboxRecords } from './store.ts'

/** What somebody typed, and what it is supposed to prove. */
export interface PasscodeClaim {
  channel: string
  /** Canonical form, or E.164. */
  address: string
  code: unknown
}

type Verdict = 'codeWrong' | 'codeExpired' | null

export function newPasscode(settings: PoolSettings, random: () => number): string {
  return Array.from({ length: settings.verifyCodeLength }, () => Math.floor(random() * 10)).join('')
}

/**
 * Whether every claim holds. A rejected set counts one try against each live code of it;
 * codes that hold are not used up here (see `spendPasscodes`).
 */
export async function judgePasscodes(
  records: SandboxRecords,
  claims: readonly PasscodeClaim[],
  userId: string | null,
  now: number,
): Promise<RefusalName | null> {
  const found = await Promise.all(
    claims.map(async ({ channel, address, code }) => {
      const record = await records.getPasscode(channel, address)
      return { record, verdict: judge(record, code, userId, now) }
    }),
  )
  if (found.every(({ verdict }) => verdict === null)) return null
  for (const { record } of found) if (record !== null) await records.putPasscode(withOneTryLess(record))
  return found.some(({ verdict }) => verdict === 'codeExpired') ? 'codeExpired' : 'codeWrong'
}

export async function spendPasscodes(
  records: SandboxRecords,
  claims: readonly PasscodeClaim[],
): Promise<void> {
  for (const { channel, address } of claims) {
    const record = await records.getPasscode(channel, address)
    if (record !== null) await records.putPasscode({ ...record, code: null })
  }
}

function judge(record: PasscodeRecord | null, code: unknown, userId: string | null, now: number): Verdict {
  if (record === null || record.code === null) return 'codeWrong'
  if (record.userId !== null && record.userId !== userId) return 'codeWrong'
  if (now >= record.expiresAt) return 'codeExpired'
  return record.code === code ? null : 'codeWrong'
}

function withOneTryLess(record: PasscodeRecord): PasscodeRecord {
  const attemptsLeft = record.attemptsLeft - 1
  return { ...record, attemptsLeft, code: attemptsLeft > 0 ? record.code : null }
}
