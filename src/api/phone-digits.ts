/** ITU calling codes: no one is the beginning of another, so that a number needs no list to be cut. */
const E164 = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)(\d+)$/
export const MAINLAND = '86'

/**
 * Cuts a number into its calling code and the digits behind it.
 *
 * @param number E.164; spaces and hyphens in it do not matter
 * @returns `null` when it is none
 */
export function splitNumber(number: string): { callingCode: string; digits: string } | null {
  const [, callingCode, digits] = E164.exec(number.replace(/[\s\-()]/g, '')) ?? []
  return callingCode === undefined || digits === undefined ? null : { callingCode, digits }
}

/** A number as the service wants it; mainland China's has no country code. */
export function wireForm(number: string): { digits: string; countryCode?: string } {
  const { callingCode = MAINLAND, digits = number } = splitNumber(number) ?? {}
  return callingCode === MAINLAND ? { digits } : { digits, countryCode: `+${callingCode}` }
}

/** The fields that a number has on the wire. */
export function phoneFields(number: string) {
  const { digits, countryCode } = wireForm(number)
  return {
    phoneNumber: digits,
    ...(countryCode === undefined ? {} : { phoneCountryCode: countryCode }),
  }
}
