import { splitNumber } from '../api/phone-digits.ts'
import { type PhoneMetadata, phoneMetadata } from './load-phone-metadata.ts'

/** A number as people read it, in international form. What is masked stays as it came. */
export function formatPhone(number: string, known: PhoneMetadata | null = phoneMetadata()): string {
  const cut = splitNumber(number)
  if (cut === null) return number
  return (
    known?.parsePhoneNumberFromString(number)?.formatInternational() ?? `+${cut.callingCode} ${cut.digits}`
  )
}
