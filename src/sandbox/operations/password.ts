import { judgePasscodes, spendPasscodes } from '../passcodes.ts'
import { checkPassword } from '../passwords.ts'
import type { Reply } from '../replies.ts'
import { identifyCaller } from '../sessions.ts'
import type { UpdateTokenRecord } from '../store.ts'
import { acceptCall, type Call, refuseCall, signedIn } from './call.ts'
import { addressesOf, readProof } from './proof.ts'
import { readPassword, setPassword } from './set-password.ts'

/** Where a password is set, the old one proves the person, or a token of verify-reset-password-request. */
export const updatePassword = signedIn(async (call, user, session) => {
  const { newPassword, oldPassword, passwordEncryptType, passwordResetToken } = call.body
  const next = await readPassword(call, newPassword, passwordEncryptType)
  if (typeof next !== 'string') return next

  const granted = await resetToken(call, passwordResetToken)
  if (passwordResetToken !== undefined && granted?.userId !== user.userId)
    return refuseCall(call, 'updateTokenRefused')
  const record = await call.records.getPassword(user.userId)
  if (record !== null && granted === null) {
    if (oldPassword === undefined) return refuseCall(call, 'oldPasswordRequired')
    const old = await readPassword(call, oldPassword, passwordEncryptType)
    if (typeof old !== 'string') return old
    const refusal = await checkPassword(call, record, old)
    if (refusal !== null) return refuseCall(call, refusal)
  }
  const refusal = await setPassword(call, user, next, session.accessToken)
  if (refusal !== null) return refusal
  if (granted !== null) await call.records.deleteUpdateToken(granted.token)
  return acceptCall(call)
})

/**
 * Works signed out. Who cannot read the inbox gets one answer for known and unknown addresses; who can is told
 * that no account has it.
 */
export async function verifyResetPasswordRequest(call: Call): Promise<Reply> {
  const caller = await identifyCaller(call.records, call.headers, call.now)
  if (caller.kind === 'refused') return refuseCall(call, caller.refusal)
  const callerId = caller.kind === 'user' ? caller.session.userId : null
  const own = callerId === null ? null : await call.records.getUser(callerId)
  const proof = readProof(call.body, own)
  if (proof === null) return refuseCall(call, 'invalidArgument')

  const { by, address, code } = proof
  // Before the code is judged: it takes as long for an address that nobody has.
  const owner = await (by === 'email'
    ? call.records.findUserByEmail(address)
    : call.records.findUserByPhone(address))
  const claims = [{ channel: 'CHANNEL_RESET_PASSWORD', address, code }]
  const refusal = await judgePasscodes(call.records, claims, callerId, call.now)
  if (refusal !== null) return refuseCall(call, refusal)
  await spendPasscodes(call.records, claims)
  if (owner === null) return refuseCall(call, 'userNotFound')

  const token = call.newToken()
  const lifetime = call.settings.updateTokenLifetime
  await call.records.putUpdateToken({
    token,
    kind: 'password',
    userId: owner.userId,
    from: address,
    to: '',
    expiresAt: call.now + lifetime * 1000,
  })
  return acceptCall(call, { passwordResetToken: token, tokenExpiresIn: lifetime })
}

/** Works signed out. A password that is refused leaves the token as it was. */
export async function resetPassword(call: Call): Promise<Reply> {
  const caller = await identifyCaller(call.records, call.headers, call.now)
  if (caller.kind === 'refused') return refuseCall(call, caller.refusal)
  const password = await readPassword(call, call.body.password, call.body.passwordEncryptType)
  if (typeof password !== 'string') return password

  const granted = await resetToken(call, call.body.passwordResetToken)
  const user = granted === null ? null : await call.records.getUser(granted.userId)
  if (granted === null || user === null) return refuseCall(call, 'updateTokenRefused')
  const ownSession = caller.kind === 'user' && caller.session.userId === user.userId ? caller.session : null
  const refusal = await setPassword(call, user, password, ownSession?.accessToken ?? null)
  if (refusal !== null) return refusal
  await call.records.deleteUpdateToken(granted.token)
  return acceptCall(call, { success: true })
}

/** A token that is still good: its account still has the address that proved it. */
async function resetToken({ records, now }: Call, token: unknown): Promise<UpdateTokenRecord | null> {
  const granted = typeof token === 'string' ? await records.getUpdateToken(token) : null
  if (granted?.kind !== 'password' || now >= granted.expiresAt) return null
  const user = await records.getUser(granted.userId)
  if (user === null) return null
  return Object.values(addressesOf(user)).includes(granted.from) ? granted : null
}
