import { splitNumber } from '../../api/phone-digits.ts'
import { toAsciiDigits } from '../../flow/digits.ts'
import { type PhoneMetadata, phoneMetadata } from '../../steps/load-phone-metadata.ts'
import { type Country, countries, countryOf } from './countries.ts'

export type PhoneProblem = 'empty' | 'noDigits' | 'several' | 'extension' | 'tooShort' | 'tooLong'
/** What is sent all the same, at the second press: new ranges come into use every year. */
export type PhoneDoubt = 'notMobile' | 'mexico'

/** A number to text to. */
export interface PhoneFound {
  /** E.164. */
  readonly number: string
  /** Where it is from, as far as it tells; with the calling code of the one that was chosen, that one. */
  readonly country: string | undefined
  readonly doubt?: PhoneDoubt
  readonly problem?: undefined
}

export type PhoneReading = PhoneFound | { readonly problem: PhoneProblem }

const LONGEST_TEXT = 2_000
/** Digits with what people write between them. A slash stands behind area codes. */
const RUN = /\+?\d[\d\s().\-‐-―·/]*/g
/** What follows a number and is an extension of it. */
const EXTENSION =
  /\d[\s,.]*(?:;\s*ext=|ext(?:ension|n)?\b|[x#～~]|доб|ανεξ|durchwahl|转|轉|分机|分機|內線|内線|내선)\.?[:：\s]*\d{1,7}\D*$/iu
const SHORTEST = 4
/** E.164's limit, calling code included. */
const LONGEST = 15

/**
 * Reads a number from what was typed or pasted: `+86 138-1234-5678`, `0086138…`, `tel:+86…`, full-width and other digits.
 * Without metadata, which may not have been loaded, digits stay as they are and the service decides.
 *
 * @param chosen ISO code of the country that was picked, for a number without a calling code
 */
export function readPhone(
  text: string,
  chosen: string,
  known: PhoneMetadata | null = phoneMetadata(),
): PhoneReading {
  const found = digitsIn(text)
  if (typeof found !== 'string') return found
  const country = countryOf(chosen)
  const reading = known === null ? plainly(found, country) : wisely(found, country, known)
  const { length } = reading.number.replace('+', '')
  const cut = splitNumber(reading.number)
  if (cut === null || cut.digits.length < SHORTEST) return { problem: 'tooShort' }
  return length > LONGEST ? { problem: 'tooLong' } : reading
}

/** The digits of the one number in a text, with a `+` where it has a calling code. */
function digitsIn(text: string): string | { problem: PhoneProblem } {
  if (text.length > LONGEST_TEXT) return { problem: 'tooLong' }
  const plain = toAsciiDigits(text).trim()
  if (plain === '') return { problem: 'empty' }
  if (EXTENSION.test(plain)) return { problem: 'extension' }
  const [run, another] = plain.match(RUN) ?? []
  if (run === undefined) return { problem: 'noDigits' }
  if (another !== undefined) return { problem: 'several' }
  const digits = run.replace(/[^\d+]/g, '')
  return /^00[1-9]/.test(digits) ? digits.replace('00', '+') : digits
}

function plainly(digits: string, country: Country | undefined): PhoneFound {
  const number = digits.startsWith('+') ? digits : `+${country?.callingCode ?? ''}${digits}`
  return { number, country: countryFor(number, country) }
}

function wisely(digits: string, country: Country | undefined, { parsePhoneNumberFromString }: PhoneMetadata) {
  // SAFETY: the list of countries is that of the metadata.
  const defaultCountry = country?.code as Parameters<typeof parsePhoneNumberFromString>[1]
  const national = parsePhoneNumberFromString(digits, defaultCountry)
  // What is no number of that country may have lost its plus sign.
  const international = national?.isPossible() ? undefined : parsePhoneNumberFromString(`+${digits}`)
  const parsed = international?.isValid() ? international : national
  if (parsed === undefined) return { ...plainly(digits, country), doubt: 'notMobile' as const }
  const number: string = parsed.number
  const found: PhoneFound = { number, country: countryFor(number, country, parsed.country) }
  if (parsed.isValid()) return found
  return { ...found, doubt: /^\+521\d{10}$/.test(number) ? 'mexico' : 'notMobile' } satisfies PhoneFound
}

/** Several countries share a calling code: the one that was chosen is right until the code says otherwise. */
function countryFor(number: string, chosen: Country | undefined, told?: string): string | undefined {
  const { callingCode } = splitNumber(number) ?? {}
  if (chosen?.callingCode === callingCode) return chosen?.code
  return told ?? countries().find((country) => country.callingCode === callingCode)?.code
}

/** Whether it was written with its calling code, which counts more than the country that was picked. */
export function isInternational(text: string): boolean {
  const found = digitsIn(text)
  return typeof found === 'string' && found.startsWith('+')
}

/** What a service that keeps its own spelling may have made of a number: without a trunk zero, or with a mask. */
export function isRespelledPhone(asked: string, found: string): boolean {
  const bare = (number: string) => {
    const { callingCode = '', digits = number } = splitNumber(number) ?? {}
    return callingCode + digits.replace(/^0/, '')
  }
  const [a, b] = [bare(asked), bare(found)]
  const national = splitNumber(asked)?.digits ?? asked
  const isMaskOf = (whole: string) =>
    found.length === whole.length && [...found].every((sign, at) => /[^\d+]/.test(sign) || sign === whole[at])
  return a === b || (/[*•xX]/.test(found) && (isMaskOf(national) || isMaskOf(asked)))
}
