import * as z from 'zod/mini'
import type { Operation } from './operation.ts'

export interface SecuritySummary {
  emailBound: boolean
  phoneBound: boolean
  passwordSet: boolean
  mfaEnrolled: boolean
  /** As the service computes it; its range is not documented. */
  score: number
}

const securitySchema = z.object({
  emailBinded: z.boolean(),
  phoneBinded: z.catch(z.boolean(), false),
  passwordSet: z.catch(z.boolean(), false),
  mfaEnrolled: z.catch(z.boolean(), false),
  securityScore: z.catch(z.number(), 0),
})

/** Reads what protects the account. It does not say whose it is. */
export const getSecurity: Operation<void, SecuritySummary> = {
  name: 'security.get',
  method: 'GET',
  path: '/api/v3/get-security-info',
  read: readSecurity,
  replayable: true,
}

function readSecurity(data: unknown): SecuritySummary | null {
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
