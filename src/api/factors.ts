import * as z from 'zod/mini'
import type { Operation } from './operation.ts'

/** A second step of signing in, beside the password. */
export interface Factor {
  /** As the service names it: `SMS`, `EMAIL`, `OTP`, `FACE`. */
  type: string
  /** The number that its codes are texted to, as `phone` of `Profile`. */
  phone?: string
  phoneCountryCode?: string
}

const text = z.catch(z.optional(z.string()), undefined)

const factorsSchema = z.array(
  z.object({
    factorType: z.string(),
    profile: z.catch(z.object({ phoneNumber: text, phoneCountryCode: text }), {}),
  }),
)

/** Reads which second steps of signing in the user has set up. It does not say whose they are. */
export const listFactors: Operation<void, readonly Factor[]> = {
  name: 'factors.list',
  method: 'GET',
  path: '/api/v3/list-enrolled-factors',
  read: readFactors,
  replayable: true,
}

function readFactors(data: unknown): Factor[] | null {
  const { success, data: factors } = factorsSchema.safeParse(data)
  if (!success) return null
  return factors.map(({ factorType, profile: { phoneNumber, phoneCountryCode } }) => ({
    type: factorType,
    ...(phoneNumber === undefined ? {} : { phone: phoneNumber }),
    ...(phoneCountryCode === undefined ? {} : { phoneCountryCode }),
  }))
}
