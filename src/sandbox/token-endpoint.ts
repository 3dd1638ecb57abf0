import type { SandboxTokens } from './sessions.ts'

/** OIDC refuses with an HTTP status, not in the V3 envelope. */
export function oauthError(statusCode: number): Response {
  const failed = statusCode >= 500
  return Response.json(
    { error: failed ? 'server_error' : 'invalid_grant' },
    { status: failed ? statusCode : 400 },
  )
}

/** OIDC answers in OAuth's own form, not in the V3 envelope. */
export async function answerTokenRequest(
  grant: URLSearchParams,
  refresh: (refreshToken: string) => Promise<SandboxTokens | null>,
): Promise<Response> {
  const tokens =
    grant.get('grant_type') === 'refresh_token' ? await refresh(grant.get('refresh_token') ?? '') : null
  if (tokens === null) return oauthError(400)
  const { accessToken, refreshToken, expiresIn } = tokens
  return Response.json({
    access_token: accessToken,
    refresh_token: refreshToken,
    expires_in: expiresIn,
    token_type: 'Bearer',
  })
}
