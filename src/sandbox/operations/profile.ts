import type { Reply } from '../replies.ts'
import type { SandboxUser, SessionRecord } from '../store.ts'
import { acceptCall, type Call, refuseCall, signedIn } from './call.ts'
import { readChanges } from './profile-changes.ts'

export const getProfile = signedIn(async (call, user, session) => {
  const flag = (name: string) => call.query.get(name) === 'true'
  const profile = await profileOf(call, user, session, flag('withCustomData'))
  return acceptCall(call, {
    ...profile,
    ...(flag('withIdentities') ? { identities: identitiesOf(user) } : {}),
  })
})

/** All of it or nothing. Answers with the profile as it is then, and with the custom fields if some were sent. */
export const updateProfile = signedIn(async (call, user, session): Promise<Reply> => {
  const changes = readChanges(call.body, call.settings, user)
  if (typeof changes === 'string') return refuseCall(call, changes)
  if (typeof changes.username === 'string') {
    const owner = await call.records.findUserByUsername(changes.username)
    if (owner !== null && owner.userId !== user.userId) return refuseCall(call, 'usernameTaken')
  }
  const next = { ...user, ...changes }
  await call.records.putUser(next)
  return acceptCall(call, await profileOf(call, next, session, changes.customData !== undefined))
})

/** What is returned depends on the access token's scope: without `email` the field is absent, not null. */
async function profileOf(call: Call, user: SandboxUser, { scope }: SessionRecord, withCustomData: boolean) {
  const scopes = scope.split(' ')
  return {
    userId: user.userId,
    status: 'Activated',
    workStatus: 'Active',
    gender: user.gender,
    userSourceType: 'register',
    createdAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-01T00:00:00.000Z',
    username: user.username,
    name: user.name,
    emailVerified: user.emailVerified,
    phoneVerified: user.phone !== null,
    ...(scopes.includes('email') ? { email: user.email } : {}),
    ...(scopes.includes('phone') ? { phone: user.phone, phoneCountryCode: user.phoneCountryCode } : {}),
    ...(scopes.includes('profile') ? await detailsOf(call, user) : {}),
    customData: withCustomData ? user.customData : {},
  }
}

async function detailsOf({ records, settings }: Call, user: SandboxUser) {
  const password = await records.getPassword(user.userId)
  const { nickname, photo, externalId, birthdate, country, province, city } = user
  const { address, streetAddress, postalCode, company, identityNumber } = user
  return {
    nickname,
    photo,
    externalId,
    birthdate:
      birthdate !== null && settings.birthdateForm === 'dateTime' ? `${birthdate}T00:00:00.000Z` : birthdate,
    country,
    province,
    city,
    address,
    streetAddress,
    postalCode,
    company,
    identityNumber,
    ...(settings.showPasswordLastSetAt && password !== null
      ? { passwordLastSetAt: new Date(password.setAt).toISOString() }
      : {}),
  }
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
