import { judgePasscodes, spendPasscodes } from '../passcodes.ts'
import { checkPassword } from '../passwords.ts'
import type { RefusalName, Reply } from '../replies.ts'
import type { SandboxUser } from '../store.ts'
import { acceptCall, type Call, isRecord, refuseCall, signedIn } from './call.ts'
import { addressesOf, readProof } from './proof.ts'
import { readPassword } from './set-password.ts'

/** A code where there is an email or a phone number; the password only where there is neither. */
export const verifyDeleteAccountRequest = signedIn(async (call, user) => {
  const byPassword = call.body.verifyMethod === 'PASSWORD'
  const proven = byPassword ? await proveByPassword(call, user) : await proveByCode(call, user)
  if (typeof proven !== 'string') return proven

  const token = call.newToken()
  const lifetime = call.settings.updateTokenLifetime
  await call.records.putUpdateToken({
    token,
    kind: 'deletion',
    userId: user.userId,
    from: proven,
    to: '',
    expiresAt: call.now + lifetime * 1000,
  })
  return acceptCall(call, { deleteAccountToken: token, tokenExpiresIn: lifetime })
})

/** Nothing of the person is left, and no session: what they still have open is told to sign in. */
export const deleteAccount = signedIn(async (call, user) => {
  const { deleteAccountToken: token } = call.body
  if (typeof token !== 'string') return refuseCall(call, 'invalidArgument')
  const granted = await call.records.getUpdateToken(token)
  const { email, phone } = addressesOf(user)
  const good =
    granted?.kind === 'deletion' &&
    granted.userId === user.userId &&
    call.now < granted.expiresAt &&
    (email === null && phone === null ? granted.from === '' : [email, phone].includes(granted.from))
  if (!good) return refuseCall(call, 'updateTokenRefused')
  await call.records.deleteUser(user.userId)
  return acceptCall(call, { success: true })
})

/** The address that proved it, or a refusal. */
async function proveByCode(call: Call, user: SandboxUser): Promise<string | Reply> {
  const proof = readProof(call.body, user)
  if (proof === null) return refuseCall(call, 'invalidArgument')
  const { by, address, code } = proof
  const own = addressesOf(user)[by]
  if (own === null) return refuseCall(call, by === 'email' ? 'noEmail' : 'noPhone')
  if (own !== address) return refuseCall(call, by === 'email' ? 'oldEmailMismatch' : 'oldPhoneMismatch')

  const claims = [{ channel: 'CHANNEL_DELETE_ACCOUNT', address, code }]
  const refusal = await judgePasscodes(call.records, claims, user.userId, call.now)
  if (refusal !== null) return refuseCall(call, refusal)
  await spendPasscodes(call.records, claims)
  return address
}

/** An empty text, as no address proved it, or a refusal. */
async function proveByPassword(call: Call, user: SandboxUser): Promise<'' | Reply> {
  const { passwordPayload: payload } = call.body
  if (!isRecord(payload)) return refuseCall(call, 'invalidArgument')
  if (user.email !== null || user.phone !== null) return refuseCall(call, 'codeNeeded')
  const password = await readPassword(call, payload.password, payload.passwordEncryptType)
  if (typeof password !== 'string') return password
  const record = await call.records.getPassword(user.userId)
  const refusal: RefusalName | null =
    record === null ? 'noPassword' : await checkPassword(call, record, password)
  return refusal === null ? '' : refuseCall(call, refusal)
}
