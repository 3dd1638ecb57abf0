/** Where the signed-in user's access token comes from. */
export interface AccessTokenSource {
  getAccessToken: (() => string | null | undefined | Promise<string | null | undefined>) | undefined
  refreshAccessToken: (() => Promise<unknown>) | undefined
}

const HOST_TIMEOUT_MS = 10_000

/** `null`: nobody is signed in, or a backend adds the token. Rejects as the host does. */
export async function readAccessToken({ getAccessToken }: AccessTokenSource): Promise<string | null> {
  if (getAccessToken === undefined) return null
  return (await within(HOST_TIMEOUT_MS, async () => getAccessToken())) || null
}

/** A renewed sign-in; the token is `null` where a backend adds it. */
export interface Renewal {
  accessToken: string | null
}

/** Renews the access token through the host, never twice at once: refresh tokens are often rotated. */
export function createRenewal(
  options: AccessTokenSource,
): (staleToken: string | null) => Promise<Renewal | null> {
  const { refreshAccessToken, getAccessToken } = options
  let running: Promise<unknown> | null = null

  return async (staleToken) => {
    if (refreshAccessToken === undefined) return null
    const isNew = (token: string | null) => token !== null && token !== staleToken
    try {
      const renewedMeanwhile = await readAccessToken(options)
      if (isNew(renewedMeanwhile)) return { accessToken: renewedMeanwhile }
      // Until the host's own promise ends, however long we wait for it.
      running ??= refreshAccessToken().finally(() => {
        running = null
      })
      const current = running
      await within(HOST_TIMEOUT_MS, () => current)
      const accessToken = await readAccessToken(options)
      return getAccessToken === undefined || isNew(accessToken) ? { accessToken } : null
    } catch {
      return null
    }
  }
}

async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The host took too long')), ms)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}
