import type { SandboxUser } from '../store.ts'
import { acceptCall, signedIn } from './call.ts'

/** What is returned depends on the access token's scope: without `email` the field is absent, not null. */
export const getProfile = signedIn(async (call, user, session) => {
  const scopes = session.scope.split(' ')
  const password = await call.records.getPassword(user.userId)
  const tellsPassword = call.settings.showPasswordLastSetAt && scopes.includes('profile')
  return acceptCall(call, {
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
    ...(scopes.includes('phone') ? { phone: user.phone, phoneCountryCode: user.phoneCountryCode } : {}),
    ...(tellsPassword && password ? { passwordLastSetAt: new Date(password.setAt).toISOString() } : {}),
    ...(call.query.get('withIdentities') === 'true' ? { identities: identitiesOf(user) } : {}),
  })
})

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
