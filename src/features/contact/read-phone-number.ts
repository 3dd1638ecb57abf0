import { loadPhoneMetadata } from '../../steps/load-phone-metadata.ts'
import { type PhoneReading, readPhone } from './phone-number.ts'

/**
 * Reads a phone number from what was typed or pasted: `+86 138-1234-5678`, `0086138…`, `tel:+86…`, full-width and other
 * digits. The first call fetches what is known about the world's numbers. Until that is there, digits stay as they are.
 *
 * @param country ISO code, e.g. `CN`: for a number without a calling code
 */
export function readPhoneNumber(text: string, country: string): PhoneReading {
  loadPhoneMetadata()
  return readPhone(text, country)
}
