import { splitNumber } from '../../api/phone-digits.ts'
import { type Metadata, metadata } from './load-metadata.ts'

/** A number as people read it, in international form. What is masked stays as it came. */
export function formatPhone(number: string, known: Metadata | null = metadata()): string {
  const cut = splitNumber(number)
  if (cut === null) return number
  return (
    known?.parsePhoneNumberFromString(number)?.formatInternational() ?? `+${cut.callingCode} ${cut.digits}`
  )
}
