import { judgePasscodes, type PasscodeClaim, spendPasscodes } from '../passcodes.ts'
import { e164, type Phone, phoneIn, phoneOf, readPhone } from '../phones.ts'
import type { RefusalName } from '../replies.ts'
import { acceptCall, type Call, isRecord, refuseCall, signedIn } from './call.ts'

export const bindPhone = signedIn(async (call, user) => {
  const { phoneNumber, phoneCountryCode, passCode } = call.body
  const phone = readPhone(phoneNumber, phoneCountryCode)
  if (phone === null) return refuseCall(call, 'malformedPhone')
  if (user.phone !== null) return refuseCall(call, 'oldPhoneCodeRequired')

  const claims = [{ channel: 'CHANNEL_BIND_PHONE', address: e164(phone), code: passCode }]
  const refusal =
    (await judgePasscodes(call.records, claims, user.userId, call.now)) ??
    (await takenRefusal(call, phone, user.userId))
  if (refusal !== null) return refuseCall(call, refusal)

  await spendPasscodes(call.records, claims)
  await call.records.putUser({ ...user, ...fieldsOf(phone) })
  return acceptCall(call)
})

export const unbindPhone = signedIn(async (call, user) => {
  const phone = phoneOf(user)
  if (phone === null) return refuseCall(call, 'noPhone')
  if (user.email === null && user.providers.length === 0) return refuseCall(call, 'lastSignInMethod')

  const claims = [{ channel: 'CHANNEL_UNBIND_PHONE', address: e164(phone), code: call.body.passCode }]
  const refusal = await judgePasscodes(call.records, claims, user.userId, call.now)
  if (refusal !== null) return refuseCall(call, refusal)

  await spendPasscodes(call.records, claims)
  await call.records.putUser({ ...user, phone: null, phoneCountryCode: null })
  return acceptCall(call)
})

/**
 * The new number proves itself on CHANNEL_BIND_PHONE and the old one on CHANNEL_UNBIND_PHONE, as in GenAuth's passing
 * tests; the sample in its API description, which uses the latter for both, is not followed.
 */
export const verifyUpdatePhoneRequest = signedIn(async (call, user) => {
  const { verifyMethod, phonePassCodePayload: payload } = call.body
  if (verifyMethod !== 'PHONE_PASSCODE' || !isRecord(payload)) return refuseCall(call, 'invalidArgument')
  const next = readPhone(payload.newPhoneNumber, payload.newPhoneCountryCode)
  if (next === null) return refuseCall(call, 'malformedPhone')
  const current = phoneOf(user)
  if (current === null) return refuseCall(call, 'noPhone')
  if (e164(next) === e164(current)) return refuseCall(call, 'samePhone')

  const { oldPhoneNumber, oldPhoneCountryCode: oldCode, oldPhonePassCode } = payload
  const provesOld = typeof oldPhoneNumber === 'string' && typeof oldPhonePassCode === 'string'
  if (call.settings.verifyOldPhone && !provesOld) return refuseCall(call, 'oldPhoneCodeRequired')
  if (typeof oldPhoneNumber === 'string') {
    const old = phoneIn(oldPhoneNumber, typeof oldCode === 'string' ? oldCode : null)
    if (e164(old) !== e164(current)) return refuseCall(call, 'oldPhoneMismatch')
  }

  const claims: PasscodeClaim[] = [
    { channel: 'CHANNEL_BIND_PHONE', address: e164(next), code: payload.newPhonePassCode },
    ...(provesOld
      ? [{ channel: 'CHANNEL_UNBIND_PHONE', address: e164(current), code: oldPhonePassCode }]
      : []),
  ]
  const refusal =
    (await judgePasscodes(call.records, claims, user.userId, call.now)) ??
    (await takenRefusal(call, next, user.userId))
  if (refusal !== null) return refuseCall(call, refusal)

  await spendPasscodes(call.records, claims)
  const token = call.newToken()
  const lifetime = call.settings.updateTokenLifetime
  await call.records.putUpdateToken({
    token,
    kind: 'phone',
    userId: user.userId,
    from: e164(current),
    to: `${next.countryCode} ${next.number}`,
    expiresAt: call.now + lifetime * 1000,
  })
  return acceptCall(call, { updatePhoneToken: token, tokenExpiresIn: lifetime })
})

export const updatePhone = signedIn(async (call, user) => {
  const { updatePhoneToken } = call.body
  if (typeof updatePhoneToken !== 'string') return refuseCall(call, 'invalidArgument')
  const granted = await call.records.getUpdateToken(updatePhoneToken)
  const current = phoneOf(user)
  const good =
    granted?.kind === 'phone' &&
    granted.userId === user.userId &&
    current !== null &&
    granted.from === e164(current) &&
    call.now < granted.expiresAt
  if (!good) return refuseCall(call, 'updateTokenRefused')

  await call.records.deleteUpdateToken(granted.token)
  const [countryCode, number = ''] = granted.to.split(' ')
  const next = phoneIn(number, countryCode)
  const taken = await takenRefusal(call, next, user.userId)
  if (taken !== null) return refuseCall(call, taken)
  await call.records.putUser({ ...user, ...fieldsOf(next) })
  return acceptCall(call)
})

function fieldsOf({ countryCode, number }: Phone) {
  return { phone: number, phoneCountryCode: countryCode }
}

async function takenRefusal(call: Call, phone: Phone, userId: string): Promise<RefusalName | null> {
  const owner = await call.records.findUserByPhone(e164(phone))
  return owner !== null && owner.userId !== userId ? 'phoneTaken' : null
}
