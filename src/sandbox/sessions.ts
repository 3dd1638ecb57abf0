import type { RefusalName } from './replies.ts'
import type { SandboxRecords, SessionRecord } from './store.ts'

/** Tokens of a signed-in person, as OIDC would issue them. */
export interface SandboxTokens {
  accessToken: string
  refreshToken: string
  /** Seconds. */
  expiresIn: number
}

export type Caller =
  | { kind: 'user'; session: SessionRecord }
  | { kind: 'anonymous' }
  | { kind: 'refused'; refusal: RefusalName }

/** Who calls, by `Authorization`. GenAuth takes both `Bearer <token>` and the bare token. */
export async function identifyCaller(
  records: SandboxRecords,
  headers: Headers,
  now: number,
): Promise<Caller> {
  const accessToken = headers.get('authorization')?.replace(/^Bearer\s+/i, '')
  if (!accessToken) return { kind: 'anonymous' }
  const session = await records.getSession(accessToken)
  if (session === null) return { kind: 'refused', refusal: 'notSignedIn' }
  return now >= session.expiresAt
    ? { kind: 'refused', refusal: 'accessTokenExpired' }
    : { kind: 'user', session }
}

/** Rotates both tokens; the old pair is dead afterwards. Only a sign-in for `offline_access` can be renewed. */
export async function refreshSession(
  records: SandboxRecords,
  refreshToken: string,
  next: Pick<SessionRecord, 'accessToken' | 'refreshToken' | 'expiresAt'>,
): Promise<SessionRecord | null> {
  const session = await records.findSessionByRefreshToken(refreshToken)
  if (!session?.scope.split(' ').includes('offline_access')) return null
  const renewed = { ...session, ...next }
  await records.deleteSession(session.accessToken)
  await records.putSession(renewed)
  return renewed
}
