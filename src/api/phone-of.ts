import type { Profile } from './profile.ts'

/** An account's number in E.164; one that the service masks as it came. `undefined`: the profile does not say. */
export function phoneOf({
  phone,
  phoneCountryCode,
}: Pick<Profile, 'phone' | 'phoneCountryCode'>): string | null | undefined {
  if (phone === undefined || phone === null) return phone
  const digits = phone.replace(/[\s\-()]/g, '')
  if (!/^\+?\d+$/.test(digits)) return phone
  if (digits.startsWith('+')) return digits
  const countryCode = phoneCountryCode?.trim() || '+86'
  return `${countryCode.startsWith('+') ? '' : '+'}${countryCode}${digits}`
}
