// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { splitNumber } from '../../src/api/phone-digits.ts'
import { phoneOf } from '../../src/api/phone-of.ts'
import type { Profile } from '../../src/api/profile.ts'
import { countries, countryOfLanguage, namedCountries } from '../../src/features/contact/countries.ts'
import { isRespelledPhone, readPhone } from '../../src/features/contact/phone-number.ts'
import { formatPhone } from '../../src/steps/format-phone.ts'
import * as known from '../../src/steps/phone-metadata.ts'
import phones from '../inputs/phones.json'

const { numbers, refused } = phones

describe('a number that was pasted', () => {
  it('is one of many forms', () => expect(numbers.length).toBeGreaterThanOrEqual(24))

  it.each(numbers)('$what: $text in $chosen', ({ text, chosen, what: _, ...expected }) => {
    expect(readPhone(text, chosen, known)).toEqual(expected)
  })

  it.each(refused)('is refused: $what', ({ text, chosen, problem }) => {
    expect(readPhone(text, chosen, known)).toEqual({ problem })
    expect(readPhone(text, chosen, null), 'without metadata').toEqual({ problem })
  })

  it('is never cut: a text beyond all limits is too long', () => {
    expect(readPhone('1'.repeat(2001), 'CN', known)).toEqual({ problem: 'tooLong' })
  })

  it.each(numbers.filter(({ doubt }) => doubt === undefined))(
    'in E.164 is read as itself: $number',
    ({ number, country }) => {
      expect(readPhone(number, country, known)).toEqual({ number, country })
      expect(readPhone(formatPhone(number, known), country, known)).toEqual({ number, country })
    },
  )
})

describe('without metadata', () => {
  it.each([
    ['+86 138-1234-5678', 'US', '+8613812345678', 'CN'],
    ['0086 138 1234 5678', 'US', '+8613812345678', 'CN'],
    ['138 1234 5678', 'CN', '+8613812345678', 'CN'],
    ['+44 7911 123456', 'GB', '+447911123456', 'GB'],
    // A trunk zero stays: the service decides.
    ['07911 123456', 'GB', '+4407911123456', 'GB'],
  ])('%s in %s goes as it is', (text, chosen, number, country) => {
    expect(readPhone(text, chosen, null)).toEqual({ number, country })
  })

  it('a number is shown with its calling code apart', () => {
    expect(formatPhone('+8613812345678', null)).toBe('+86 13812345678')
    expect(formatPhone('+8613812345678', known)).toBe('+86 138 1234 5678')
  })
})

describe('what is shown of a number that cannot be read', () => {
  it.each(['138****5678', '', 'hidden'])('%j stays as it came', (number) => {
    expect(formatPhone(number, known)).toBe(number)
  })
})

describe('the number of an account', () => {
  it.each<[Pick<Profile, 'phone' | 'phoneCountryCode'>, string | null | undefined]>([
    [{ phone: '13812345678' }, '+8613812345678'],
    [{ phone: '13812345678', phoneCountryCode: null }, '+8613812345678'],
    [{ phone: '13812345678', phoneCountryCode: '+86' }, '+8613812345678'],
    [{ phone: '7911123456', phoneCountryCode: '+44' }, '+447911123456'],
    [{ phone: '7911123456', phoneCountryCode: '44' }, '+447911123456'],
    [{ phone: '+44 7911 123456' }, '+447911123456'],
    [{ phone: '138****5678', phoneCountryCode: '+86' }, '138****5678'],
    [{ phone: null }, null],
    [{}, undefined],
  ])('%j is %j', (fields, number) => {
    expect(phoneOf(fields)).toBe(number)
  })
})

describe('another spelling', () => {
  it.each([
    ['+4407911123456', '+447911123456', true],
    ['+8613812345678', '138****5678', true],
    ['+8613812345678', '+86138****5678', true],
    ['+8613812345678', '138****5679', false],
    ['+8613812345678', '+8613812345679', false],
    ['+8613812345678', '138****56789', false],
  ])('%s and %s: %s', (asked, found, same) => expect(isRespelledPhone(asked, found)).toBe(same))
})

describe('the countries', () => {
  it('are all there, each once, and their calling codes are cut where numbers are', () => {
    expect(countries().length).toBeGreaterThan(240)
    expect(new Set(countries().map(({ code }) => code)).size).toBe(countries().length)
    for (const { callingCode } of countries())
      expect(splitNumber(`+${callingCode}23456789`), callingCode).toMatchObject({ callingCode })
  })

  it('are those of the metadata', async () => {
    const { getCountries, getCountryCallingCode } = await import('libphonenumber-js/mobile')
    const theirs = getCountries().map((code) => `${code} ${getCountryCallingCode(code)}`)
    expect(
      countries()
        .map(({ code, callingCode }) => `${code} ${callingCode}`)
        .sort(),
    ).toEqual(theirs.sort())
  })

  it('are named and sorted in the language', () => {
    const german = namedCountries('de', undefined).map(({ name }) => name)
    expect(german.indexOf('Österreich')).toBeLessThan(german.indexOf('Pakistan'))
    expect(namedCountries('zh-CN', ['CN', 'XX']).map(({ name }) => name)).toEqual(['中国'])
  })

  it.each([
    ['zh-CN', 'CN'],
    ['en', 'US'],
    ['pt-BR', 'BR'],
    ['ar', 'EG'],
  ])('of the language %s: %s first', (tag, code) => expect(countryOfLanguage(tag)).toBe(code))
})
