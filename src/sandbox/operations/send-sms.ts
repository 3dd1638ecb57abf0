import { e164, MAINLAND, readPhone } from '../phones.ts'
import { languageOf, type Reply } from '../replies.ts'
import { identifyCaller } from '../sessions.ts'
import { composeText } from '../texts.ts'
import { acceptCall, type Call, refuseCall } from './call.ts'
import { issuePasscode } from './issue-passcode.ts'

const smsChannels = [
  'CHANNEL_LOGIN',
  'CHANNEL_REGISTER',
  'CHANNEL_RESET_PASSWORD',
  'CHANNEL_BIND_PHONE',
  'CHANNEL_UNBIND_PHONE',
  'CHANNEL_BIND_MFA',
  'CHANNEL_VERIFY_MFA',
  'CHANNEL_UNBIND_MFA',
  'CHANNEL_COMPLETE_PHONE',
  'CHANNEL_IDENTITY_VERIFICATION',
  'CHANNEL_DELETE_ACCOUNT',
]

const DAY_MS = 86_400_000

/** Works signed out too; an access token that is sent must be good. */
export async function sendSms(call: Call): Promise<Reply> {
  const { records, body, headers, settings, now } = call
  const { phoneNumber, phoneCountryCode, channel } = body
  const caller = await identifyCaller(records, headers, now)
  if (caller.kind === 'refused') return refuseCall(call, caller.refusal)
  if (typeof channel !== 'string' || !smsChannels.includes(channel))
    return refuseCall(call, 'invalidArgument')
  const phone = readPhone(phoneNumber, phoneCountryCode)
  if (phone === null) return refuseCall(call, 'malformedPhone')
  if (phone.countryCode !== MAINLAND && !settings.internationalSms) return refuseCall(call, 'smsAbroad')

  const to = e164(phone)
  const userId = caller.kind === 'user' ? caller.session.userId : null
  if (settings.revealTakenAddress && channel === 'CHANNEL_BIND_PHONE') {
    const owner = await records.findUserByPhone(to)
    if (owner !== null && owner.userId !== userId) return refuseCall(call, 'phoneTaken')
  }
  const { smsCodeLifetime: lifetime, smsInterval: interval } = settings
  const day = Math.floor(now / DAY_MS)
  const sentToday = await textsOn(day)
  if (sentToday >= settings.smsDailyLimit) return refuseCall(call, 'smsDailyLimit')
  const issued = await issuePasscode(call, { channel, address: to, userId, lifetime, interval })
  if (issued === null) return refuseCall(call, 'textedTooSoon')

  await records.putTextCount({ phone: to, day, count: sentToday + 1 })
  const text = composeText({ to, channel, code: issued.code, lifetime, language: languageOf(headers) })
  call.send({
    message: { text },
    async takeBack(later) {
      await issued.takeBack(later)
      const counted = await later.getTextCount(to)
      if (counted !== null) await later.putTextCount({ ...counted, count: counted.count - 1 })
    },
  })
  return acceptCall(call)

  async function textsOn(today: number): Promise<number> {
    const counted = await records.getTextCount(to)
    return counted?.day === today ? counted.count : 0
  }
}
