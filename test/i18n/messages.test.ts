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
import type { Locale } from '../../src/i18n/messages.ts'

const flatten = ({ messages }: Locale): [string, string][] =>
  Object.entries(messages).flatMap(([group, sentences]) =>
    Object.entries(sentences).map(([key, sentence]): [string, string] => [`${group}.${key}`, sentence]),
  )
const placeholders = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
const english = new Map(flatten(en))

describe.each([
  ['en', en],
  ['zh-CN', zhCN],
] as [string, Locale][])('the messages of %s', (tag, locale) => {
  it('are plain data with a tag', () => {
    expect(locale.tag).toBe(tag)
    expect(JSON.parse(JSON.stringify(locale))).toEqual(locale)
  })

  it.each(flatten(locale))('%s says something, with the same placeholders as in English', (key, sentence) => {
    expect(sentence.trim()).not.toBe('')
    expect(placeholders(sentence)).toEqual(placeholders(english.get(key) ?? 'missing'))
    if (locale !== en) expect(sentence).not.toBe(english.get(key))
  })
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
    expect(formatDigits(1, 'en', en.messages)).toBe('1 digit')
    expect(formatDigits(5, 'en', en.messages)).toBe('5 digits')
    expect(formatCodeLength([6, 6], 'en', en.messages)).toBe('6 digits')
    expect(formatCodeLength([4, 8], 'zh-CN', zhCN.messages)).toBe('4 至 8 位数字')
  })
})
