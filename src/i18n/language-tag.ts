import type { PartialLocale } from './words.ts'

/**
 * A locale with its tag in BCP 47, also where the host wrote it as Java (`zh_CN`, `zh_CN_#Hans`) or POSIX do
 * (`de_DE.UTF-8`).
 *
 * @throws TypeError where the tag can mean nothing, or a direction is missing
 */
export function readLocale(locale: PartialLocale): PartialLocale {
  const { tag, dir } = locale ?? {}
  const found = languageTag(tag)
  if (found === null)
    throw refused(`the locale’s \`tag\` must be a language tag, like 'en' or 'zh-CN'; got ${say(tag)}`)
  if (dir !== 'ltr' && dir !== 'rtl')
    throw refused(`the locale's \`dir\` must be 'ltr' or 'rtl'; got ${say(dir)}`)
  return found === tag ? locale : { ...locale, tag: found }
}

function languageTag(tag: unknown): string | null {
  if (typeof tag !== 'string') return null
  const [name = ''] = tag.trim().split(/[.@]/)
  const parts = name.split(/[-_]+/)
  // Java writes the script last.
  const script = parts.findIndex((part) => part.startsWith('#'))
  if (script > 0) parts.splice(1, 0, ...parts.splice(script, 1))
  try {
    return Intl.getCanonicalLocales(parts.join('-').replace('#', ''))[0] ?? null
  } catch {
    return null
  }
}

const say = (value: unknown) => JSON.stringify(value) ?? String(value)

const refused = (what: string) =>
  new TypeError(
    `AccountSettingsProvider: ${what}. Take an entry of genauth-account-ui/locales, like genauth-account-ui/locales/de.`,
  )
