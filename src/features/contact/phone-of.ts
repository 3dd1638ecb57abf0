import type { Account } from '../../account/account.ts'
import type { Profile } from '../../api/profile.ts'

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

/** As `phoneOf`. `''`: there is one, which is not told. */
export function phoneOfAccount(account: Account): string | null | undefined {
  const { security } = account
  const bound = phoneOf(account)
  // A profile without the field says nothing; the summary can still tell whether there is one.
  if (bound !== undefined || security === undefined) return bound
  return security.phoneBound ? '' : null
}
