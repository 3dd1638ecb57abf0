// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../src/api/account-error.ts'
import { email as english } from '../../src/i18n/email/en.ts'
import { de } from '../../src/i18n/locales/de.ts'
import { en } from '../../src/i18n/locales/en.ts'
import { fr } from '../../src/i18n/locales/fr.ts'
import { zhTW } from '../../src/i18n/locales/zh-TW.ts'
import { errorText, languageOf, localeWithout, resolveWords } from '../../src/i18n/resolve-words.ts'
import type { PartialLocale, WordOverrides } from '../../src/i18n/words.ts'

const shown = (locales: PartialLocale[], overrides?: WordOverrides) =>
  resolveWords('email', english, locales, overrides)
const german = (words: WordOverrides): PartialLocale => ({ tag: 'de', dir: 'ltr', ...words })
/** What a page that was given words from a server may have got. */
const fromServer = (json: string): PartialLocale => JSON.parse(json)

describe('the order of words', () => {
  it('is English, the locale, and the host’s own', () => {
    const partial = german({
      shared: { common: { cancel: 'Zurück' } },
      email: { change: { confirmTitle: 'Bestätigen', confirmSubmit: 'Ändern' } },
    })
    const { tag, dir, shared, words } = shown([partial], {
      shared: { common: { done: 'Gut' } },
      email: { change: { confirmSubmit: 'Jetzt ändern' } },
    })
    expect([tag, dir]).toEqual(['de', 'ltr'])
    expect(shared.common).toEqual({ ...en.shared.common, cancel: 'Zurück', done: 'Gut' })
    expect(words.change).toEqual({
      ...en.email.change,
      confirmTitle: 'Bestätigen',
      confirmSubmit: 'Jetzt ändern',
    })
    expect(words.bind).toEqual(en.email.bind)
  })

  it('puts the last of several locales on top', () => {
    const own = german({ email: { bind: { doneTitle: 'Fertig!' } } })
    expect(shown([de, own]).words).toEqual({ ...de.email, bind: { ...de.email.bind, doneTitle: 'Fertig!' } })
    expect(shown([own, de]).words).toEqual(de.email)
    expect(shown([de, own]).shared).toEqual(de.shared)
  })

  it('lets a region stand on its language', () => {
    const hongKong: PartialLocale = {
      tag: 'zh-HK',
      dir: 'ltr',
      email: { bind: { draftLabel: '電郵地址' } },
    }
    const { tag, words } = shown([zhTW, hongKong])
    expect(tag).toBe('zh-HK')
    expect(words.bind).toEqual({ ...zhTW.email.bind, draftLabel: '電郵地址' })
  })

  it('leaves what was given as it was', () => {
    const before = JSON.stringify([de, english])
    shown([de], { email: { bind: { doneTitle: 'Fertig!' } } })
    expect(JSON.stringify([de, english])).toBe(before)
  })
})

describe('what is missing', () => {
  it.each<[string, WordOverrides]>([
    ['nothing at all', {}],
    ['a feature', { email: undefined, shared: undefined }],
    ['a sentence that nobody wrote yet', { email: { bind: { doneTitle: '', draftSubmit: ' ' } } }],
    ['a group', { email: { change: undefined }, shared: { common: undefined, errors: undefined } }],
    [
      'a sentence',
      { email: { change: { confirmSubmit: undefined } }, shared: { code: { digits: undefined } } },
    ],
  ])('%s, is taken from the locale', (_, overrides) => {
    expect(shown([de], overrides)).toEqual({ tag: 'de', dir: 'ltr', shared: de.shared, words: de.email })
  })

  it.each([
    ['a group', '{"tag":"de","dir":"ltr","email":{"bind":null}}'],
    ['sentences', '{"tag":"de","dir":"ltr","email":{"bind":{},"change":{}},"shared":{"common":{}}}'],
    ['a text where a group belongs', '{"tag":"de","dir":"ltr","email":{"bind":"Hallo"},"shared":"Hallo"}'],
    ['a group where a text belongs', '{"tag":"de","dir":"ltr","email":{"bind":{"doneTitle":{"text":"a"}}}}'],
    [
      'a list',
      '{"tag":"de","dir":"ltr","email":{"bind":{"doneTitle":["a"]}},"shared":{"code":{"digits":["a"]}}}',
    ],
    [
      'the form for all numbers',
      '{"tag":"de","dir":"ltr","email":{},"shared":{"code":{"digits":{"one":"a"}}}}',
    ],
    [
      'the text of one form',
      '{"tag":"de","dir":"ltr","email":{},"shared":{"code":{"digits":{"one":1,"other":"a"}}}}',
    ],
    ['the text of a form', '{"tag":"de","dir":"ltr","email":{},"shared":{"code":{"digits":{"other":1}}}}'],
  ])('%s in a locale, is taken from English', (_, json) => {
    expect(shown([fromServer(json)])).toEqual({ tag: 'de', dir: 'ltr', shared: en.shared, words: en.email })
  })

  it('keys that are not words are passed over', () => {
    const json =
      '{"tag":"de","dir":"ltr","email":{"__proto__":{"a":"b"},"constructor":{},"bind":{"toString":"a"}}}'
    expect(shown([fromServer(json)]).words).toEqual(en.email)
    expect({}).not.toHaveProperty('a')
  })

  it('a sentence that counts is replaced with all of its forms', () => {
    const digits = { other: '{count} Stellen' }
    expect(shown([de], { shared: { code: { digits } } }).shared.code.digits).toEqual(digits)
  })
})

describe('a feature that a locale lacks', () => {
  const passwordOnly = german({ shared: de.shared })

  it('is shown in English as a whole', () => {
    expect(shown([passwordOnly])).toEqual({ tag: 'en', dir: 'ltr', shared: en.shared, words: en.email })
    expect(localeWithout('email', [passwordOnly])).toBe('de')
  })

  it('still has the host’s own words', () => {
    const { tag, words } = shown([passwordOnly], { email: { bind: { doneTitle: 'There we are' } } })
    expect(tag).toBe('en')
    expect(words.bind.doneTitle).toBe('There we are')
  })

  it('is shown in another language that was given and has it', () => {
    const french: PartialLocale = { tag: 'fr', dir: 'ltr', shared: fr.shared }
    expect(shown([de, french])).toEqual({ tag: 'de', dir: 'ltr', shared: de.shared, words: de.email })
    expect(localeWithout('email', [de, french])).toBe('fr')
  })

  it('is no gap in English, whatever its region', () => {
    const british: PartialLocale = { tag: 'en-GB', dir: 'ltr', shared: { common: { done: 'Right' } } }
    const { tag, shared } = shown([british])
    expect([tag, shared.common.done]).toEqual(['en-GB', 'Right'])
    expect(localeWithout('email', [british])).toBeNull()
  })

  it.each<[string, PartialLocale[]]>([
    ['none', []],
    ['one that has it', [de]],
    ['one that has it and one over it', [de, german({ shared: {} })]],
  ])('is not missed where the locale is %s', (_, locales) => {
    expect(localeWithout('email', locales)).toBeNull()
    expect(languageOf('email', locales).tag).toBe(locales.length === 0 ? 'en' : 'de')
  })
})

describe('what an error means', () => {
  it.each([...errorCodes.shared, ...errorCodes.email])(
    '%s is said by the feature first, else by what all share',
    (code) => {
      const { shared, email } = en
      const own: Partial<Record<string, string>> = email.errors
      const common: Partial<Record<string, string>> = shared.errors
      expect(errorText(shown([]), code)).toBe(own[code] ?? common[code])
      expect([own[code], common[code]].filter((text) => text !== undefined)).toHaveLength(1)
    },
  )

  it('is the feature’s own sentence where both have one', () => {
    const words = { ...shown([]).words, errors: { ...en.email.errors, offline: 'No signal' } }
    expect(errorText({ ...shown([]), words }, 'offline')).toBe('No signal')
  })

  it('is told for a code that nobody has words for', () => {
    const { no_email: _, ...errors } = en.email.errors
    // SAFETY: another feature has no sentence for it.
    const words = { ...en.email, errors } as typeof en.email
    expect(errorText({ ...shown([]), words }, 'no_email')).toBe(en.shared.errors.unknown)
  })
})
