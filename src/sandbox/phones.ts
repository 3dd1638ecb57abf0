/** A phone number as GenAuth keeps it: `+cc` and the digits behind it, without a trunk zero. */
export interface Phone {
  countryCode: string
  number: string
}

export const MAINLAND = '+86'

/** Their numbers begin with a zero abroad too; everywhere else a leading zero is a trunk prefix. */
const KEEP_THE_ZERO = ['+39', '+225', '+242', '+378']
const SEPARATORS = /[\s\-.()\u00ad\u2010-\u2015]/g

/** Reads the two fields of a request. `null`: no phone number. */
export function readPhone(number: unknown, countryCode: unknown): Phone | null {
  if (typeof number !== 'string') return null
  if (countryCode !== undefined && typeof countryCode !== 'string') return null
  const phone = phoneIn(number, countryCode)
  return isPhone(phone) ? phone : null
}

/** The number as it is kept, from any spelling of it. An absent country code means mainland China. */
export function phoneIn(number: string, countryCode?: string | null): Phone {
  const digits = number.normalize('NFKC').replace(SEPARATORS, '')
  const country = countryCode?.trim() || MAINLAND
  return {
    countryCode: country,
    number: KEEP_THE_ZERO.includes(country) ? digits : digits.replace(/^0/, ''),
  }
}

/** E.164, the form in which two numbers are compared. */
export function e164({ countryCode, number }: Phone): string {
  return `${countryCode}${number}`
}

/** The number of an account, if it has one. */
export function phoneOf(user: { phone: string | null; phoneCountryCode: string | null }): Phone | null {
  return user.phone === null ? null : phoneIn(user.phone, user.phoneCountryCode)
}

function isPhone({ countryCode, number }: Phone): boolean {
  if (countryCode === MAINLAND) return /^1[3-9]\d{9}$/.test(number)
  return (
    /^\+[1-9]\d{0,2}$/.test(countryCode) &&
    /^\d{4,14}$/.test(number) &&
    number.length <= 16 - countryCode.length
  )
}
