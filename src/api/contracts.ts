import * as z from 'zod/mini'
import type { EmailChangeGrant, Profile, SecuritySummary } from './account-client.ts'

const text = z.catch(z.nullable(z.string()), null)

const profileSchema = z.object({
  userId: z.string(),
  email: z.optional(z.nullable(z.string())),
  emailVerified: z.catch(z.boolean(), false),
  phone: z.catch(z.optional(z.nullable(z.string())), null),
  username: text,
  identities: z.catch(z.array(z.object({ provider: z.string() })), []),
})

const securitySchema = z.object({
  emailBinded: z.boolean(),
  phoneBinded: z.catch(z.boolean(), false),
  passwordSet: z.catch(z.boolean(), false),
  mfaEnrolled: z.catch(z.boolean(), false),
  securityScore: z.catch(z.number(), 0),
})

/** Not by a pattern: the last text that one matched stays readable as `RegExp.$_`. */
const isNotBlank = (token: string) => token.trim() !== ''

const grantSchema = z.object({
  updateEmailToken: z.string().check(z.maxLength(4096), z.refine(isNotBlank)),
  tokenExpiresIn: z.optional(z.unknown()),
})

/** Keeps what the components need and drops the rest, identity providers' own tokens above all. */
export function readProfile(data: unknown): Profile | null {
  const { success, data: profile } = profileSchema.safeParse(data)
  if (!success) return null
  const { userId, email, emailVerified, phone, username, identities } = profile
  return {
    userId,
    ...(email === undefined ? {} : { email: email || null }),
    emailVerified,
    ...(phone === undefined ? {} : { phone: phone || null }),
    username: username || null,
    providers: [...new Set(identities.map(({ provider }) => provider))],
  }
}

export function readSecurity(data: unknown): SecuritySummary | null {
  const { success, data: security } = securitySchema.safeParse(data)
  if (!success) return null
  return {
    emailBound: security.emailBinded,
    phoneBound: security.phoneBinded,
    passwordSet: security.passwordSet,
    mfaEnrolled: security.mfaEnrolled,
    score: security.securityScore,
  }
}

export function readGrant(data: unknown): EmailChangeGrant | null {
  const { success, data: grant } = grantSchema.safeParse(data)
  return success ? { token: grant.updateEmailToken, expiresIn: readSeconds(grant.tokenExpiresIn) } : null
}

/** Whole seconds above zero, as a number or digits; anything else is not a lifetime. */
function readSeconds(value: unknown): number | null {
  const seconds = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 1 ? Math.floor(seconds) : null
}
