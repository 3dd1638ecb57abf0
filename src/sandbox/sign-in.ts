import { canonicalAddress } from './addresses.ts'
import { checkPassword } from './passwords.ts'
import { e164, phoneIn, readPhone } from './phones.ts'
import type { PoolSettings } from './pool-settings.ts'
import type { SandboxRecords, SandboxUser } from './store.ts'

export type SignInRefusal = 'wrongPassword' | 'locked'

/** Whose account and password these are. Nobody is told whether there is such an account. */
export async function findByPassword(
  call: { records: SandboxRecords; now: number; settings: PoolSettings },
  account: string,
  password: string,
): Promise<SandboxUser | SignInRefusal> {
  const user = await findByAccount(call.records, account)
  const record = user === null ? null : await call.records.getPassword(user.userId)
  const refusal = await checkPassword(call, record, password)
  if (refusal === 'accountLocked') return 'locked'
  return user === null || refusal !== null ? 'wrongPassword' : user
}

/** By email, phone number (mainland China, or with `+` and the country code) or username. */
async function findByAccount(records: SandboxRecords, account: string): Promise<SandboxUser | null> {
  if (account.includes('@')) return records.findUserByEmail(canonicalAddress(account))
  const phone = readPhone(account, undefined)
  const written = phoneIn(account).number
  const number = written.startsWith('+') ? written : phone && e164(phone)
  return (number && (await records.findUserByPhone(number))) || records.findUserByUsername(account)
}
