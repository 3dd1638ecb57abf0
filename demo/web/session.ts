import { createGenAuthClient, getProfile } from 'genauth-account-ui'
import type { SandboxTokens } from '../../src/sandbox/index.ts'
import type { DemoConfig } from '../config.ts'
import { signIn, signInWithPassword } from './product-api.ts'

/** A signed-in person, and where the access token comes from. The token stays in memory. */
export interface DemoSession {
  userId: string
  name: string
  getAccessToken: () => string
  refreshAccessToken: () => Promise<void>
  /** What the product does when a fresh sign-in is wanted. */
  signInAgain: () => Promise<void>
}

const REMEMBERED = 'lumen.person'

/** Signs a seeded person in. Which one is remembered for a reload; tokens are not. */
export async function sandboxSession(config: DemoConfig, userId: string): Promise<DemoSession> {
  return sessionFor(config, userId, await signIn(userId))
}

/** Signs in as people do. Rejects with what the person is to read. */
export async function passwordSession(
  config: DemoConfig,
  account: string,
  password: string,
): Promise<DemoSession> {
  const tokens = await signInWithPassword(account, password)
  const client = createGenAuthClient({
    host: config.serviceUrl,
    appId: config.appId,
    getAccessToken: () => tokens.accessToken,
  })
  return sessionFor(config, (await client.call(getProfile, undefined)).userId, tokens)
}

function sessionFor(config: DemoConfig, userId: string, first: SandboxTokens): DemoSession {
  let tokens = first
  sessionStorage.setItem(REMEMBERED, userId)
  return {
    userId,
    name: config.people.find((person) => person.userId === userId)?.name ?? userId,
    getAccessToken: () => tokens.accessToken,
    async refreshAccessToken() {
      const response = await fetch(`${config.serviceUrl}/oidc/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: tokens.refreshToken }),
      })
      if (!response.ok) throw new Error('The session is over.')
      const renewed: { access_token: string; refresh_token: string; expires_in: number } =
        await response.json()
      tokens = {
        accessToken: renewed.access_token,
        refreshToken: renewed.refresh_token,
        expiresIn: renewed.expires_in,
      }
    },
    async signInAgain() {
      tokens = await signIn(userId)
    },
  }
}

export function rememberedPerson(): string | null {
  return sessionStorage.getItem(REMEMBERED)
}

export function forgetPerson(): void {
  sessionStorage.removeItem(REMEMBERED)
}
