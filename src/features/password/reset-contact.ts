import type { Account } from '../../account/account.ts'
import type { PasswordResetContact } from '../../api/password.ts'
import { splitNumber } from '../../api/phone-digits.ts'

const MAINLAND = '+86'
/** Spaces, hyphens, dots and brackets between digits, and marks of direction that come along when a number is copied. */
const BETWEEN = /[\s\-.()\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** What a user can be reached at, in the form in which two are the same. */
export function canonicalContact({ by, to }: PasswordResetContact): string {
  return by === 'email' ? to.toLowerCase() : to
}

/** What a code can be sent to, as the account tells it. What is hidden or masked cannot be used. */
export function contactsOf({ email, phone, phoneCountryCode }: Account): readonly PasswordResetContact[] {
  const number = phone && readNumber(phone.startsWith('+') ? phone : (phoneCountryCode ?? MAINLAND) + phone)
  return [
    ...(email?.includes('@') && !email.includes('*') ? [{ by: 'email', to: email } as const] : []),
    ...(number ? [{ by: 'phone', to: number } as const] : []),
  ]
}

/**
 * Reads an email address, or a phone number: of mainland China, or with its country code. `null`: it is none. Whether it
 * can be reached, the service decides.
 */
export function readContact(text: string): PasswordResetContact | null {
  const written = text.normalize('NFKC').trim()
  if (written.includes('@')) {
    const [name, domain, ...more] = written.split('@')
    const isWhole = name !== '' && domain !== '' && more.length === 0 && !/\s/.test(written)
    return isWhole ? { by: 'email', to: written } : null
  }
  const number = written.replace(BETWEEN, '')
  if (/^1\d{10}$/.test(number)) return { by: 'phone', to: MAINLAND + number }
  const found = readNumber(number.replace(/^00/, '+'))
  return found === null ? null : { by: 'phone', to: found }
}

/** In E.164, with four digits at least behind the country code. */
function readNumber(number: string): string | null {
  const { callingCode, digits = '' } = splitNumber(number) ?? {}
  return callingCode !== undefined && digits.length >= 4 && digits.length <= 14
    ? `+${callingCode}${digits}`
    : null
}
