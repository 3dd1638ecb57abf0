import { canonicalAddress, isAddress } from '../addresses.ts'
import { judgePasscodes, type PasscodeClaim, spendPasscodes } from '../passcodes.ts'
import type { RefusalName } from '../replies.ts'
import { acceptCall, type Call, isRecord, refuseCall, signedIn } from './call.ts'

export const bindEmail = signedIn(async (call, user) => {
  const { email, passCode } = call.body
  if (!isAddress(email)) return refuseCall(call, 'malformedEmail')
  if (user.email !== null) return refuseCall(call, 'oldCodeRequired')

  const claims = [{ channel: 'CHANNEL_BIND_EMAIL', address: canonicalAddress(email), code: passCode }]
  const refusal =
    (await judgePasscodes(call.records, claims, user.userId, call.now)) ??
    (await takenRefusal(call, email, user.userId))
  if (refusal !== null) return refuseCall(call, refusal)

  await spendPasscodes(call.records, claims)
  await call.records.putUser({ ...user, email: email.trim(), emailVerified: true })
  return acceptCall(call)
})

export const unbindEmail = signedIn(async (call, user) => {
  if (user.email === null) return refuseCall(call, 'noEmail')
  if (user.phone === null && user.providers.length === 0) return refuseCall(call, 'lastSignInMethod')

  const claims = [
    { channel: 'CHANNEL_UNBIND_EMAIL', address: canonicalAddress(user.email), code: call.body.passCode },
  ]
  const refusal = await judgePasscodes(call.records, claims, user.userId, call.now)
  if (refusal !== null) return refuseCall(call, refusal)

  await spendPasscodes(call.records, claims)
  await call.records.putUser({ ...user, email: null, emailVerified: false })
  return acceptCall(call)
})

/** Nothing is used up by a request that could not succeed with the right codes: same, taken, old code missing. */
export const verifyUpdateEmailRequest = signedIn(async (call, user) => {
  const { verifyMethod, emailPassCodePayload: payload } = call.body
  if (verifyMethod !== 'EMAIL_PASSCODE' || !isRecord(payload)) return refuseCall(call, 'invalidArgument')
  const { newEmail, newEmailPassCode, oldEmail, oldEmailPassCode } = payload
  if (!isAddress(newEmail)) return refuseCall(call, 'malformedEmail')
  if (user.email === null) return refuseCall(call, 'noEmail')

  const current = canonicalAddress(user.email)
  if (canonicalAddress(newEmail) === current) return refuseCall(call, 'sameEmail')
  const provesOld = typeof oldEmail === 'string' && typeof oldEmailPassCode === 'string'
  if (call.settings.verifyOldEmail && !provesOld) return refuseCall(call, 'oldCodeRequired')
  if (typeof oldEmail === 'string' && canonicalAddress(oldEmail) !== current) {
    return refuseCall(call, 'oldEmailMismatch')
  }

  const claims: PasscodeClaim[] = [
    { channel: 'CHANNEL_UPDATE_EMAIL', address: canonicalAddress(newEmail), code: newEmailPassCode },
    ...(provesOld ? [{ channel: 'CHANNEL_UPDATE_EMAIL', address: current, code: oldEmailPassCode }] : []),
  ]
  const refusal =
    (await judgePasscodes(call.records, claims, user.userId, call.now)) ??
    (await takenRefusal(call, newEmail, user.userId))
  if (refusal !== null) return refuseCall(call, refusal)

  await spendPasscodes(call.records, claims)
  const token = call.newToken()
  const lifetime = call.settings.updateTokenLifetime
  await call.records.putUpdateToken({
    token,
    kind: 'email',
    userId: user.userId,
    from: user.email,
    to: newEmail.trim(),
    expiresAt: call.now + lifetime * 1000,
  })
  return acceptCall(call, { updateEmailToken: token, tokenExpiresIn: lifetime })
})

export const updateEmail = signedIn(async (call, user) => {
  const { updateEmailToken } = call.body
  if (typeof updateEmailToken !== 'string') return refuseCall(call, 'invalidArgument')
  const granted = await call.records.getUpdateToken(updateEmailToken)
  const good =
    granted?.kind === 'email' &&
    granted.userId === user.userId &&
    granted.from === user.email &&
    call.now < granted.expiresAt
  if (!good) return refuseCall(call, 'updateTokenRefused')

  await call.records.deleteUpdateToken(granted.token)
  const taken = await takenRefusal(call, granted.to, user.userId)
  if (taken !== null) return refuseCall(call, taken)
  await call.records.putUser({ ...user, email: granted.to, emailVerified: true })
  return acceptCall(call)
})

async function takenRefusal(call: Call, email: string, userId: string): Promise<RefusalName | null> {
  const owner = await call.records.findUserByEmail(canonicalAddress(email))
  return owner !== null && owner.userId !== userId ? 'emailTaken' : null
}
