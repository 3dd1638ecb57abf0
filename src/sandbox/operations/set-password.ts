import { hasWebCrypto } from '../password-hash.ts'
import { breachOf } from '../password-policy.ts'
import { isRemembered, passwordRecord } from '../passwords.ts'
import type { CustomPasswordStrength } from '../pool-settings.ts'
import { languageOf, type Reply } from '../replies.ts'
import type { SandboxUser } from '../store.ts'
import { type Call, refuseCall } from './call.ts'

/** Reads a password from a body. A refusal: it is none, or not to be read. */
export async function readPassword(
  call: Call,
  value: unknown,
  encryptType: unknown,
): Promise<string | Reply> {
  if (!hasWebCrypto()) return refuseCall(call, 'passwordsUnavailable')
  const plain = typeof value === 'string' ? await call.ciphers.decipher(encryptType, value) : undefined
  if (plain === undefined) return refuseCall(call, 'invalidArgument')
  return plain ?? refuseCall(call, 'passwordUndecipherable')
}

/** Sets a password and ends the person's other sessions. A refusal: the pool does not want it. */
export async function setPassword(
  call: Call,
  user: SandboxUser,
  password: string,
  ownAccessToken: string | null,
): Promise<Reply | null> {
  const { records, settings } = call
  const breach = breachOf(password, settings, user)
  if (breach === 'passwordUnlikeRule') return refuseByRule(call, settings.customPasswordStrength)
  if (breach !== null) return refuseCall(call, breach)
  const before = await records.getPassword(user.userId)
  if (await isRemembered(password, before, settings)) return refuseCall(call, 'passwordReused')

  await records.putPassword(await passwordRecord(user.userId, password, call, before))
  await records.deleteSessionsOf(user.userId, ownAccessToken)
  return null
}

function refuseByRule(call: Call, rule: CustomPasswordStrength): Reply {
  const chinese = languageOf(call.headers) === 'zh-CN'
  const own = chinese ? rule.zhMessageOpen && rule.zhMessage : rule.enMessageOpen && rule.enMessage
  return { ...refuseCall(call, 'passwordUnlikeRule'), message: own || rule.message }
}
