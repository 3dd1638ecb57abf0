// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readLocale } from '../../src/i18n/language-tag.ts'
import { en } from '../../src/i18n/locales/en.ts'
import { zhCN } from '../../src/i18n/locales/zh-CN.ts'
import { localeWithout, resolveWords } from '../../src/i18n/resolve-words.ts'
import type { PartialLocale } from '../../src/i18n/words.ts'

describe('the tag of a locale', () => {
  it.each([
    ['en', 'en'],
    ['en-US', 'en-US'],
    ['en_US', 'en-US'],
    ['zh_CN', 'zh-CN'],
    ['zh-cn', 'zh-CN'],
    ['ZH_cn', 'zh-CN'],
    ['zh_CN_#Hans', 'zh-Hans-CN'],
    ['zh__#Hant', 'zh-Hant'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['de_DE.UTF-8', 'de-DE'],
    ['de_DE@euro', 'de-DE'],
    [' fr ', 'fr'],
    ['ar-u-nu-latn', 'ar-u-nu-latn'],
  ])('%j means %s', (tag, meant) => {
    expect(readLocale({ ...en, tag })).toEqual({ ...en, tag: meant })
  })

  it.each(['', ' ', 'C', 'english language', '-', '_US', 'e', '简体中文', undefined, null, 5])(
    '%j is refused',
    (tag) => {
      expect(() => readLocale({ ...en, tag: tag as string })).toThrow(
        /`tag` must be a language tag, like 'en'/,
      )
    },
  )

  it('is missing in what is no locale: a whole module, nothing at all', () => {
    for (const none of [{ en }, null, 'en']) expect(() => readLocale(none as never)).toThrow(/`tag` must be/)
  })

  it('comes with a direction', () => {
    const { dir: _, ...without } = zhCN
    expect(() => readLocale(without as PartialLocale)).toThrow(/`dir` must be 'ltr' or 'rtl'/)
  })

  it('as Java writes it is the same language as without', () => {
    const locale = readLocale({ ...zhCN, tag: 'zh_CN' })
    expect(resolveWords('email', en.email, [locale]).words).toEqual(zhCN.email)
    expect(localeWithout('phone', [readLocale({ tag: 'en_US', dir: 'ltr' })])).toBeNull()
  })
})
