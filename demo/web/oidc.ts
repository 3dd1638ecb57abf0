import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import type { DemoConfig } from '../config.ts'
import type { DemoSession } from './session.ts'

/** Signs in at a GenAuth application: authorization code with PKCE. Tokens stay in memory. */
export function createOidc({ serviceUrl, appId }: DemoConfig) {
  const manager = new UserManager({
    authority: `${serviceUrl}/oidc`,
    client_id: appId,
    redirect_uri: `${location.origin}/`,
    scope: 'openid profile email phone',
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
  })

  return {
    start: () => manager.signinRedirect(),
    /** The session, when the page was opened by the sign-in page's redirect; else `null`. */
    async finish(): Promise<DemoSession | null> {
      if (!new URLSearchParams(location.search).has('code')) return null
      const user = await manager.signinCallback().finally(() => history.replaceState(null, '', '/'))
      if (user === undefined) return null
      return {
        userId: user.profile.sub,
        name: user.profile.name ?? user.profile.sub,
        getAccessToken: () => user.access_token,
        refreshAccessToken: () => Promise.reject(new Error('This demo asks for no refresh token.')),
        signInAgain: () => manager.signinRedirect(),
      }
    },
  }
}

let pasted = 0

/** A session from an access token that was pasted in: whose it is, only the account can tell. */
export function pastedSession(accessToken: string): DemoSession {
  const noToken = () => Promise.reject(new Error('A pasted token cannot be renewed.'))
  return {
    userId: `pasted-${++pasted}`,
    name: 'Signed in with a token',
    getAccessToken: () => accessToken,
    refreshAccessToken: noToken,
    signInAgain: noToken,
  }
}
