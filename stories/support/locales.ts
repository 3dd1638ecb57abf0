import type { Locale } from 'genauth-account-ui'

const modules = import.meta.glob<Record<string, Locale>>('../../src/i18n/locales/*.ts', { eager: true })

/** Every language of the library, by its tag. */
export const locales: Record<string, Locale> = Object.fromEntries(
  Object.values(modules)
    .flatMap((module) => Object.values(module))
    .map((locale) => [locale.tag, locale]),
)

/** The one asked for, or the one the library falls back to. */
export function localeOf(tag: string): Locale {
  const locale = locales[tag] ?? locales.en
  if (locale === undefined) throw new Error('There is no English locale.')
  return locale
}

/** A language's name in that language; the pseudo-locale has none. */
export function nameOf({ tag }: Locale): string {
  if (tag === 'en-XA') return 'Pseudo (en-XA)'
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
}
