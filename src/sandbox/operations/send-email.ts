import { canonicalAddress, isAddress } from '../addresses.ts'
import { composeMail } from '../mail.ts'
import { languageOf, type Reply } from '../replies.ts'
import { identifyCaller } from '../sessions.ts'
import { acceptCall, type Call, refuseCall } from './call.ts'
import { issuePasscode } from './issue-passcode.ts'

const emailChannels = [
  'CHANNEL_LOGIN',
  'CHANNEL_REGISTER',
  'CHANNEL_RESET_PASSWORD',
  'CHANNEL_VERIFY_EMAIL_LINK',
  'CHANNEL_UPDATE_EMAIL',
  'CHANNEL_BIND_EMAIL',
  'CHANNEL_UNBIND_EMAIL',
  'CHANNEL_VERIFY_MFA',
  'CHANNEL_UNLOCK_ACCOUNT',
  'CHANNEL_COMPLETE_EMAIL',
  'CHANNEL_DELETE_ACCOUNT',
]

/** Works signed out too, as the real endpoint does; an access token that is sent must be good. */
export async function sendEmail(call: Call): Promise<Reply> {
  const { records, body, headers, settings, now } = call
  const { email, channel } = body
  const caller = await identifyCaller(records, headers, now)
  if (caller.kind === 'refused') return refuseCall(call, caller.refusal)
  if (typeof channel !== 'string' || !emailChannels.includes(channel))
    return refuseCall(call, 'invalidArgument')
  if (!isAddress(email)) return refuseCall(call, 'malformedEmail')

  const address = canonicalAddress(email)
  const userId = caller.kind === 'user' ? caller.session.userId : null
  const newcomer = channel === 'CHANNEL_BIND_EMAIL' || channel === 'CHANNEL_UPDATE_EMAIL'
  if (settings.revealTakenAddress && newcomer) {
    const owner = await records.findUserByEmail(address)
    if (owner !== null && owner.userId !== userId) return refuseCall(call, 'emailTaken')
  }
  const { codeLifetime: lifetime, sendInterval: interval } = settings
  const issued = await issuePasscode(call, { channel, address, userId, lifetime, interval })
  if (issued === null) return refuseCall(call, 'sentTooSoon')
  const { code, takeBack } = issued
  const mail = composeMail({ to: email.trim(), channel, code, lifetime, language: languageOf(headers) })
  call.send({ message: { mail }, takeBack })
  return acceptCall(call)
}
