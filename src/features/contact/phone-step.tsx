'use client'

import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { splitNumber } from '../../api/phone-digits.ts'
import { formatText } from '../../i18n/format.ts'
import { formatPhone } from '../../steps/format-phone.ts'
import { loadPhoneMetadata } from '../../steps/load-phone-metadata.ts'
import { RichText } from '../../steps/rich-text.tsx'
import { usePhoneMetadata } from '../../steps/use-phone-metadata.ts'
import { type AddressReading, type ContactDraftProps, ContactStep } from './contact-step.tsx'
import { countryOf, countryOfLanguage, type NamedCountry, namedCountries } from './countries.ts'
import { CountryField } from './country-field.tsx'
import { isInternational, type PhoneReading, readPhone } from './phone-number.ts'
import { usePhoneField } from './use-phone-words.ts'

/** Which numbers a form takes. */
export interface PhoneCountries {
  /** ISO codes of the countries that can be texted. @default all */
  countries?: readonly string[] | undefined
  /** ISO code of the country that is chosen at first. @default that of the account's number, else of the language */
  defaultCountry?: string | undefined
}

/** A country and a number in it, shown as it will be texted. */
export function PhoneStep(props: ContactDraftProps & PhoneCountries): ReactNode {
  const { countries: offered, defaultCountry, current, address, ...rest } = props
  const { words, tag } = usePhoneField()
  const { field: sentences } = words
  const known = usePhoneMetadata()
  const named = useMemo(() => namedCountries(tag, offered), [tag, offered])
  const first = firstCountry(named, [defaultCountry, countryOfNumber(current, named), countryOfLanguage(tag)])
  const [country, setCountry] = useState(() => countryOfNumber(address, named, first) ?? first)
  // Without its calling code where the country shows it.
  const [start] = useState(() => nationalDigits(address, country))
  const [text, setText] = useState(start)
  /** A country that a number brought along is told: nobody chose it. */
  const [followed, setFollowed] = useState('')
  /** The number that the user was warned of. */
  const warned = useRef('')

  const read = useCallback(
    (typed: string): AddressReading => {
      const reading = readPhone(typed, country, known)
      if (reading.problem !== undefined) return { problem: sentences[reading.problem] }
      const { number, doubt } = reading
      // Isolated: a sentence from right to left would turn it around.
      const values = { phone: `\u2066${formatPhone(number, known)}\u2069` }
      if (!isOffered(reading, named)) return { problem: formatText(sentences.notOffered, values) }
      if (number === current) return { problem: sentences.same }
      if (doubt !== undefined && warned.current !== number) {
        warned.current = number
        return { problem: formatText(sentences[doubt], values) }
      }
      return { address: number, text: typed }
    },
    [country, known, named, current, sentences],
  )

  function follow(typed: string): void {
    setText(typed)
    const reading = readPhone(typed, country, known)
    const told = reading.problem === undefined ? reading.country : undefined
    const found = named.find(({ code }) => code === told)
    if (found === undefined || found.code === country || !isInternational(typed)) return
    setCountry(found.code)
    setFollowed(formatText(sentences.follows, { country: `${found.name} (+${found.callingCode})` }))
  }

  const reading = readPhone(text, country, known)
  const isShown = reading.problem === undefined && (known === null || reading.doubt === undefined)
  return (
    <ContactStep
      {...rest}
      address={start}
      read={read}
      isFine={(typed) => {
        const now = readPhone(typed, country, known)
        return now.problem === undefined && now.doubt === undefined
      }}
      onText={follow}
      before={(fill) => (
        <CountryField
          label={sentences.country}
          countries={named}
          country={country}
          onFocus={loadPhoneMetadata}
          onCountry={(code) => {
            if (rest.flow.pending !== null) return
            setFollowed('')
            setCountry(code)
            // A calling code in the field would count more than what was just picked.
            if (isInternational(text) && reading.problem === undefined)
              fill(splitNumber(reading.number)?.digits ?? '')
          }}
          isUnavailable={rest.flow.pending !== null}
          told={followed}
        />
      )}
      hint={
        isShown && (
          <RichText template={sentences.preview} addresses={{ phone: formatPhone(reading.number, known) }} />
        )
      }
      control={{ inputMode: 'tel', autoComplete: 'tel-national', onFocus: loadPhoneMetadata }}
    />
  )
}

function firstCountry(named: readonly NamedCountry[], wishes: readonly (string | undefined)[]): string {
  const wish = wishes.find((code) => named.some((country) => country.code === code))
  return wish ?? named[0]?.code ?? ''
}

/** @param chosen stays where it has the number's calling code */
function countryOfNumber(
  number: string | null,
  named: readonly NamedCountry[],
  chosen?: string,
): string | undefined {
  const cut = splitNumber(number ?? '')
  if (number === null || cut === null) return undefined
  const reading = readPhone(number, chosen ?? '')
  const told = reading.problem === undefined ? reading.country : undefined
  const listed = named.find(({ code }) => code === told)
  return (listed ?? named.find(({ callingCode }) => callingCode === cut.callingCode))?.code
}

function nationalDigits(number: string, country: string): string {
  const cut = splitNumber(number)
  return cut !== null && cut.callingCode === countryOf(country)?.callingCode ? cut.digits : number
}

function isOffered(reading: PhoneReading, named: readonly NamedCountry[]): boolean {
  const callingCode = reading.problem === undefined ? splitNumber(reading.number)?.callingCode : undefined
  return named.some((country) => country.callingCode === callingCode)
}
