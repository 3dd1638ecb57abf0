import { canonicalAddress } from '../addresses.ts'
import { e164, phoneOf, readPhone } from '../phones.ts'
import type { SandboxUser } from '../store.ts'
import { isRecord } from './call.ts'

/** A code that was sent to an address or a number. */
export interface Proof {
  by: 'email' | 'phone'
  /** Canonical form, or E.164. */
  address: string
  code: unknown
}

/** Reads the two payloads that reset and deletion share. An email that is left out is the person's own. */
export function readProof(body: Record<string, unknown>, own: SandboxUser | null): Proof | null {
  const { verifyMethod, emailPassCodePayload: byEmail, phonePassCodePayload: byPhone } = body
  if (verifyMethod === 'EMAIL_PASSCODE' && isRecord(byEmail)) {
    const email = byEmail.email ?? own?.email
    if (typeof email !== 'string') return null
    return { by: 'email', address: canonicalAddress(email), code: byEmail.passCode }
  }
  if (verifyMethod !== 'PHONE_PASSCODE' || !isRecord(byPhone)) return null
  const phone = readPhone(byPhone.phoneNumber, byPhone.phoneCountryCode)
  return phone && { by: 'phone', address: e164(phone), code: byPhone.passCode }
}

/** The person's addresses, in the form in which they are compared. */
export function addressesOf(user: SandboxUser): { email: string | null; phone: string | null } {
  const phone = phoneOf(user)
  return { email: user.email && canonicalAddress(user.email), phone: phone && e164(phone) }
}
