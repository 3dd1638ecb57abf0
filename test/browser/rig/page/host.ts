import { QueryClient } from '@tanstack/react-query'
import { createGenAuthClient } from 'genauth-account-ui'

interface Tokens {
  access_token: string
  refresh_token: string
}

/** The host's side: it signs the user in, holds the tokens, and notes what it is told. */
export function createHost(api: string) {
  let tokens: Promise<Tokens> | null = null
  let forgotten = false
  const events: { name: string; told: unknown[] }[] = []

  const ask = async (path: string, body: URLSearchParams): Promise<Tokens> =>
    (await fetch(api + path, { method: 'POST', body })).json()
  const signIn = (userId: string) => ask('/rig/session', new URLSearchParams({ userId }))

  const client = createGenAuthClient({
    host: api,
    appId: 'rig',
    lang: 'en-US',
    async getAccessToken() {
      if (forgotten) return null
      tokens ??= signIn('ada')
      return (await tokens).access_token
    },
    async refreshAccessToken() {
      const { refresh_token } = (await tokens) ?? { refresh_token: '' }
      tokens = ask('/oidc/token', new URLSearchParams({ grant_type: 'refresh_token', refresh_token }))
      await tokens
    },
  })

  return {
    client,
    queryClient: new QueryClient(),
    events,
    /** A callback that notes all it is given. */
    note:
      (name: string) =>
      (...told: unknown[]) =>
        void events.push({ name, told }),
    switchTo(userId: string) {
      tokens = signIn(userId)
    },
    /** Drops the tokens, so that whatever copy of them is found later is not the host's. */
    forget() {
      tokens = null
      forgotten = true
    },
  }
}

export type Host = ReturnType<typeof createHost>
