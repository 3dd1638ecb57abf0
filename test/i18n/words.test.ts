import { describe, expect, it } from 'vitest'
import {
  formatCodeLength,
  formatDigits,
  formatSeconds,
  formatText,
  formatTimer,
} from '../../src/i18n/format.ts'
import { en } from '../../src/i18n/locales/en.ts'
import { zhCN } from '../../src/i18n/locales/zh-CN.ts'
import type { FeatureLocale, Locale, PluralForms } from '../../src/i18n/words.ts'
import { count } from '../support/counts.ts'

const rightToLeft = ['ar']
/** Words that no other of our languages has: a sentence with one of them was left in English. */
const englishWords = /\b(the|your|you|we|with|can’t|isn’t|didn’t|again)\b/i
/** Where a Latin letter would be a sentence somebody forgot. */
const scripts: Record<string, RegExp> = {
  zh: /\p{Script=Han}/u,
  ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|ー/u,
  ko: /\p{Script=Hangul}/u,
  ar: /\p{Script=Arabic}/u,
}
/** What only email is called. Words that all components share must also be right for a phone. */
const onlyEmail: Record<string, RegExp> = {
  en: /mail|inbox|phone/i,
  'en-XA': /ɱååîîļ/i,
  'zh-CN': /邮/,
  'zh-TW': /郵|信箱|寄/,
  ja: /メール/,
  ko: /이메일|메일/,
  de: /mail|postfach/i,
  fr: /mail|courriel/i,
  es: /correo|mail/i,
  'pt-BR': /mail/i,
  ar: /بريد|إلكتروني/,
}

/** How long the service waits between two messages, and how long its codes live, is a setting that no page can read. */
/** Where "second" also counts, as in "a second way", only several of them are a span. */
const spans: Record<string, RegExp> = {
  en: /minute|seconds|hour/i,
  'zh-CN': /分钟|秒|小时/,
  'zh-TW': /分鐘|秒|小時/,
  ja: /[0-9一二三]+(分|秒|時間)/,
  ko: /[0-9]+(분|초|시간)/,
  de: /minute|sekunde|stunde/i,
  fr: /minute|seconde|heure/i,
  es: /minuto|segundos/i,
  'pt-BR': /minuto|segundo/i,
  ar: /دقيقة|دقائق|ثوان/,
}
/** GenAuth's own documentation says how long the code of a text lives. */
const knownSpans = ['phone.field.lifetime', 'phone.change.draftLead']

const features = Object.keys(en).filter((name) => !['tag', 'dir', 'shared'].includes(name))

/** Every language there is, by the name of its file: a new file is checked without being named here. */
const locales = load(import.meta.glob<Record<string, Locale>>('../../src/i18n/locales/*.ts', { eager: true }))
const alone = load(
  import.meta.glob<Record<string, FeatureLocale<'email'> | FeatureLocale<'phone'>>>(
    '../../src/i18n/locales/*/*.ts',
    { eager: true },
  ),
)

function load<Loaded>(modules: Record<string, Record<string, Loaded>>): [name: string, locale: Loaded][] {
  return Object.entries(modules).map(([path, module]) => {
    const exported = Object.values(module)
    if (exported[0] === undefined || exported.length > 1)
      throw new Error(`${path} exports more than its locale`)
    return [path.replace(/^.*\/locales\/(.*)\.ts$/, '$1'), exported[0]]
  })
}

type Sentence = [name: string, text: string | PluralForms]
function sentencesIn(words: object, name = ''): Sentence[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' || 'other' in value
      ? [[`${name}${key}`, value] satisfies Sentence]
      : sentencesIn(value, `${name}${key}.`),
  )
}
const sentences = ({ tag: _, dir: __, providerNames: ___, ...words }: Locale) => sentencesIn(words)
const forms = (text: string | PluralForms) => (typeof text === 'string' ? [text] : Object.values(text))
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
const english = new Map(sentences(en))

describe.each(locales)('the words of %s', (tag, locale) => {
  it('are plain data, named like their file', () => {
    expect(locale.tag).toBe(tag)
    expect(locale.dir).toBe(rightToLeft.includes(new Intl.Locale(tag).language) ? 'rtl' : 'ltr')
    expect(JSON.parse(JSON.stringify(locale))).toEqual(locale)
  })

  it('are as many as in English', () => {
    expect(sentences(locale).map(([name]) => name)).toEqual([...english.keys()])
  })

  it.each(sentences(locale))('%s says something, with the same placeholders as in English', (key, text) => {
    const model = english.get(key) ?? ''
    const expected = placeholders(forms(model).at(-1) ?? '')
    for (const form of forms(text)) {
      expect(form.trim()).not.toBe('')
      expect(form).toBe(form.normalize('NFC').trim())
      // A language may say "one digit" and "two digits" without the number.
      if (typeof text === 'string') expect(placeholders(form)).toEqual(expected)
      else expect(expected).toEqual(expect.arrayContaining(placeholders(form)))
      if (locale === en) continue
      expect(forms(model)).not.toContain(form)
      expect(form).not.toMatch(englishWords)
    }
    if (typeof text !== 'string') expect(placeholders(text.other)).toEqual(expected)
  })

  it('count in every way the language counts', () => {
    const rules = new Intl.PluralRules(tag)
    const ways = new Set(Array.from({ length: 100 }, (_, number) => rules.select(number)))
    expect(Object.keys(locale.shared.code.digits).sort()).toEqual([...new Set([...ways, 'other'])].sort())
  })

  it('are written in the script of the language, but for names and examples', () => {
    const script = scripts[new Intl.Locale(tag).language]
    if (script === undefined) return
    for (const [name, text] of sentences(locale)) {
      for (const form of forms(text)) {
        const own = form.replace(
          /\{\w+\}|\S*(?:name@)?example\.com|JPEG|PNG|GIF|WebP|SVG|HEIC|MB|iPhone/g,
          '',
        )
        expect(
          own.match(/\p{Letter}/gu)?.every((letter) => script.test(letter)) ?? true,
          `${name}: ${form}`,
        ).toBe(true)
      }
    }
  })

  it('name no span of time that the service has not told', () => {
    // What stands in for a translation is made of English.
    if (tag === 'en-XA') return
    const span = spans[tag]
    if (span === undefined) throw new Error(`How does ${tag} say how long something takes?`)
    const naming = sentences(locale).filter(([, text]) => forms(text).some((form) => span.test(form)))
    expect(naming.map(([name]) => name)).toEqual(knownSpans)
  })

  it('speak of an address, a code and a message where phone numbers have the same words', () => {
    const special = onlyEmail[tag]
    expect(special, `what only email is called in ${tag}`).toBeDefined()
    const found = sentencesIn(locale.shared).filter(([, text]) =>
      forms(text).some((form) => special?.test(form)),
    )
    expect(found).toEqual([])
    expect(
      sentencesIn(locale.email).some(([, text]) => forms(text).some((form) => special?.test(form))),
      'the pattern finds something in the words about email',
    ).toBe(true)
  })
})

describe.each(alone)('the entry %s', (name, locale) => {
  it('is a part of the whole language, under the same name', () => {
    const [tag, feature] = name.split('/')
    const whole = locales.find(([other]) => other === tag)?.[1]
    expect(features).toContain(feature)
    expect(whole).toMatchObject(locale)
    const { providerNames: _, ...rest } = locale
    expect(Object.keys(rest)).toEqual(['tag', 'dir', 'shared', feature])
  })
})

it('has an entry of its own for each feature of each language', () => {
  expect(alone.map(([name]) => name).sort()).toEqual(
    locales.flatMap(([tag]) => features.map((feature) => `${tag}/${feature}`)).sort(),
  )
})

it('counts the locales', () => {
  count(`locales: ${locales.length} with ${english.size} sentences each`)
})

describe('formatting', () => {
  it('fills placeholders, and leaves unknown ones visible', () => {
    expect(formatText('From {from} to {to}', { from: 'a', to: 'b' })).toBe('From a to b')
    expect(formatText('{missing}', {})).toBe('{missing}')
    expect(formatText('{a}', { a: '{b}', b: 'x' })).toBe('{b}')
  })

  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [60, '1:00'],
    [605, '10:05'],
  ])('shows %i seconds as %s', (seconds, text) => expect(formatTimer(seconds)).toBe(text))

  it('says durations and counts in the language', () => {
    expect(formatSeconds(1, 'en')).toBe('1 second')
    expect(formatSeconds(20, 'zh-CN')).toMatch(/20\s*秒/)
    expect(formatDigits(1, 'en', en.shared.code)).toBe('1 digit')
    expect(formatDigits(5, 'en', en.shared.code)).toBe('5 digits')
    expect(formatCodeLength([6, 6], 'en', en.shared.code)).toBe('6 digits')
    expect(formatCodeLength([4, 8], 'zh-CN', zhCN.shared.code)).toBe('4 至 8 位数字')
  })
})
