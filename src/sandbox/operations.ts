import { canonicalAddress, isAddress } from './addresses.ts'
import { composeMail, type SandboxMail } from './mail.ts'
import { judgePasscodes, newPasscode, type PasscodeClaim, spendPasscodes } from './passcodes.ts'
import type { PoolSettings } from './pool-settings.ts'
import { accept, languageOf, type RefusalName, type Reply, refuse } from './replies.ts'
import { identifyCaller } from './sessions.ts'
import type { SandboxRecords, SandboxUser, SessionRecord } from './store.ts'

/** A mail to send once the transaction is through. */
export interface OutgoingMail {
  mail: SandboxMail
  /** Undoes what the transaction did, where the mail cannot be delivered. */
  takeBack: (records: SandboxRecords) => Promise<void>
}

/** One call, inside its transaction. */
export interface Call {
  records: SandboxRecords
  headers: Headers
  query: URLSearchParams
  body: Record<string, unknown>
  now: number
  settings: PoolSettings
  random: () => number
  newToken: () => string
  send: (message: OutgoingMail) => void
}

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
  if (settings.revealTakenAddress && newcomer && (await belongsToAnother(records, address, userId))) {
    return refuseCall(call, 'emailTaken')
  }
  const earlier = await records.getPasscode(channel, address)
  if (earlier !== null && now - earlier.sentAt < settings.sendInterval * 1000) {
    return refuseCall(call, 'sentTooSoon')
  }

  const code = newPasscode(settings, call.random)
  const language = languageOf(headers)
  const passcode = {
    channel,
    address,
    code,
    userId,
    sentAt: now,
    expiresAt: now + settings.codeLifetime * 1000,
    attemptsLeft: settings.verifyCodeMaxAttempts,
  }
  await records.putPasscode(passcode)
  call.send({
    mail: composeMail({ to: email.trim(), channel, code, lifetime: settings.codeLifetime, language }),
    takeBack: (later) => later.putPasscode(earlier ?? { ...passcode, code: null, sentAt: 0 }),
  })
  return accept(language)
}

export const bindEmail = signedIn(async (call, user) => {
  const { email, passCode } = call.body
  if (!isAddress(email)) return refuseCall(call, 'malformedEmail')
  if (user.email !== null) return refuseCall(call, 'oldCodeRequired')

  const claims = [{ channel: 'CHANNEL_BIND_EMAIL', address: email, code: passCode }]
  const refusal =
    (await judgePasscodes(call.records, claims, user.userId, call.now)) ??
    (await takenRefusal(call, email, user))
  if (refusal !== null) return refuseCall(call, refusal)

  await spendPasscodes(call.records, claims)
  await call.records.putUser({ ...user, email: email.trim(), emailVerified: true })
  return accept(languageOf(call.headers))
})

export const unbindEmail = signedIn(async (call, user) => {
  if (user.email === null) return refuseCall(call, 'noEmail')
  if (user.phone === null && user.providers.length === 0) return refuseCall(call, 'lastSignInMethod')

  const claims = [{ channel: 'CHANNEL_UNBIND_EMAIL', address: user.email, code: call.body.passCode }]
  const refusal = await judgePasscodes(call.records, claims, user.userId, call.now)
  if (refusal !== null) return refuseCall(call, refusal)

  await spendPasscodes(call.records, claims)
  await call.records.putUser({ ...user, email: null, emailVerified: false })
  return accept(languageOf(call.headers))
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
    { channel: 'CHANNEL_UPDATE_EMAIL', address: newEmail, code: newEmailPassCode },
    ...(provesOld ? [{ channel: 'CHANNEL_UPDATE_EMAIL', address: oldEmail, code: oldEmailPassCode }] : []),
  ]
  const refusal =
    (await judgePasscodes(call.records, claims, user.userId, call.now)) ??
    (await takenRefusal(call, newEmail, user))
  if (refusal !== null) return refuseCall(call, refusal)

  await spendPasscodes(call.records, claims)
  const token = call.newToken()
  const lifetime = call.settings.updateTokenLifetime
  await call.records.putUpdateToken({
    token,
    userId: user.userId,
    oldEmail: user.email,
    newEmail: newEmail.trim(),
    expiresAt: call.now + lifetime * 1000,
  })
  return accept(languageOf(call.headers), { updateEmailToken: token, tokenExpiresIn: lifetime })
})

export const updateEmail = signedIn(async (call, user) => {
  const { updateEmailToken } = call.body
  if (typeof updateEmailToken !== 'string') return refuseCall(call, 'invalidArgument')
  const granted = await call.records.getUpdateToken(updateEmailToken)
  const good =
    granted !== null &&
    granted.userId === user.userId &&
    granted.oldEmail === user.email &&
    call.now < granted.expiresAt
  if (!good) return refuseCall(call, 'updateTokenRefused')

  await call.records.deleteUpdateToken(granted.token)
  const taken = await takenRefusal(call, granted.newEmail, user)
  if (taken !== null) return refuseCall(call, taken)
  await call.records.putUser({ ...user, email: granted.newEmail, emailVerified: true })
  return accept(languageOf(call.headers))
})

/** What is returned depends on the access token's scope: without `email` the field is absent, not null. */
export const getProfile = signedIn(async (call, user, session) => {
  const scopes = session.scope.split(' ')
  return accept(languageOf(call.headers), {
    userId: user.userId,
    status: 'Activated',
    workStatus: 'Active',
    gender: 'U',
    userSourceType: 'register',
    createdAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-01T00:00:00.000Z',
    username: user.username,
    name: user.name,
    emailVerified: user.emailVerified,
    phoneVerified: user.phone !== null,
    ...(scopes.includes('email') ? { email: user.email } : {}),
    ...(scopes.includes('phone') ? { phone: user.phone } : {}),
    ...(call.query.get('withIdentities') === 'true' ? { identities: identitiesOf(user) } : {}),
  })
})

export const getSecurityInfo = signedIn(async (call, user) =>
  accept(languageOf(call.headers), {
    passwordSecurityLevel: user.passwordSet ? 1 : 0,
    mfaEnrolled: false,
    passwordSet: user.passwordSet,
    emailBinded: user.email !== null,
    phoneBinded: user.phone !== null,
    securityScore: 40 + (user.email === null ? 0 : 30) + (user.phone === null ? 0 : 30),
  }),
)

function signedIn(
  carryOut: (call: Call, user: SandboxUser, session: SessionRecord) => Promise<Reply>,
): (call: Call) => Promise<Reply> {
  return async (call) => {
    const caller = await identifyCaller(call.records, call.headers, call.now)
    if (caller.kind === 'refused') return refuseCall(call, caller.refusal)
    const user = caller.kind === 'user' ? await call.records.getUser(caller.session.userId) : null
    if (caller.kind === 'anonymous' || user === null) return refuseCall(call, 'notSignedIn')
    return carryOut(call, user, caller.session)
  }
}

function refuseCall(call: Call, name: RefusalName): Reply {
  return refuse(name, languageOf(call.headers))
}

async function takenRefusal(call: Call, email: string, user: SandboxUser): Promise<RefusalName | null> {
  return (await belongsToAnother(call.records, canonicalAddress(email), user.userId)) ? 'emailTaken' : null
}

async function belongsToAnother(
  records: SandboxRecords,
  address: string,
  userId: string | null,
): Promise<boolean> {
  const owner = await records.findUserByEmail(address)
  return owner !== null && owner.userId !== userId
}

/** The real rows carry the provider's own tokens; so do these, for clients to drop. */
function identitiesOf(user: SandboxUser): unknown[] {
  return user.providers.map((provider) => ({
    identityId: `${user.userId}-${provider}`,
    extIdpId: `idp-${provider}`,
    provider,
    type: 'openid',
    userIdInIdp: `${provider}-${user.userId}`,
    userInfoInIdp: {},
    accessToken: `${provider}-access-token`,
    refreshToken: `${provider}-refresh-token`,
    originConnIds: [],
  }))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
