import type { AccountErrorCode } from '../api/account-error.ts'
import { mergeWords } from './merge-words.ts'
import { shared as sharedEnglish } from './shared/en.ts'
import type { Feature, FeatureWords, Language, PartialLocale, SharedWords, WordOverrides } from './words.ts'

const english: Language = { tag: 'en', dir: 'ltr' }

/** What a component shows: its words, those that all share, and the language that both are in. */
export interface ResolvedWords<
  Name extends Feature = Feature,
  Group extends keyof FeatureWords[Name] = keyof FeatureWords[Name],
> extends Language {
  shared: SharedWords
  words: Pick<FeatureWords[Name], Group>
}

/** A feature's words: those of the locales over English, in their order, and the host's own over all. */
export function resolveWords<Name extends Feature, Group extends keyof FeatureWords[Name]>(
  feature: Name,
  featureEnglish: Pick<FeatureWords[Name], Group>,
  locales: readonly PartialLocale[],
  overrides: WordOverrides = {},
): ResolvedWords<Name, Group> {
  const { tag, dir } = languageOf(feature, locales)
  const layers = [...locales.filter((locale) => isSameLanguage(locale.tag, tag)), overrides]
  return {
    tag,
    dir,
    shared: mergeWords<SharedWords>(
      sharedEnglish,
      layers.map((layer) => layer.shared),
    ),
    words: mergeWords(
      featureEnglish,
      // SAFETY: what a layer has for a feature is part of that feature's words.
      layers.map((layer) => layer[feature] as WordOverrides<Pick<FeatureWords[Name], Group>>),
    ),
  }
}

/**
 * The language a feature is shown in, as a whole: that of the last locale which has words for it. Where none has, it is
 * English, and not a mixture.
 */
export function languageOf(feature: Feature, locales: readonly PartialLocale[]): Language {
  return (
    locales.findLast((locale) => locale[feature]) ??
    locales.findLast((locale) => isSameLanguage(locale.tag, english.tag)) ??
    english
  )
}

/** The tag of the locale that was given and is not shown, as it has no words for the feature. */
export function localeWithout(feature: Feature, locales: readonly PartialLocale[]): string | null {
  const given = locales.at(-1)?.tag
  return given === undefined || isSameLanguage(given, languageOf(feature, locales).tag) ? null : given
}

/** What an error means, in the feature's own words where it has some. */
export function errorText({ shared, words }: ResolvedWords, code: AccountErrorCode): string {
  const sentences: Partial<Record<AccountErrorCode, string>> = { ...shared.errors, ...words.errors }
  // A feature may be refused with what is another one's error.
  return sentences[code] ?? shared.errors.unknown
}

export function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [one, other].map((tag) => tag.toLowerCase().split('-')[0])
  return first === second
}
