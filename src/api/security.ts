import * as z from 'zod/mini'
import type { Operation } from './operation.ts'

export interface SecuritySummary {
  emailBound: boolean
  /** Absent, here and below: the service did not say. */
  phoneBound?: boolean
  passwordSet?: boolean
  mfaEnrolled?: boolean
  /** As the service computes it; its range is not documented. */
  score?: number
}

const yesOrNo = z.catch(z.optional(z.boolean()), undefined)

const securitySchema = z.object({
  emailBinded: z.boolean(),
  phoneBinded: yesOrNo,
  passwordSet: yesOrNo,
  mfaEnrolled: yesOrNo,
  securityScore: z.catch(z.optional(z.number()), undefined),
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
  const { emailBinded, phoneBinded, passwordSet, mfaEnrolled, securityScore } = security
  return {
    emailBound: emailBinded,
    ...(phoneBinded === undefined ? {} : { phoneBound: phoneBinded }),
    ...(passwordSet === undefined ? {} : { passwordSet }),
    ...(mfaEnrolled === undefined ? {} : { mfaEnrolled }),
    ...(securityScore === undefined ? {} : { score: securityScore }),
  }
}
