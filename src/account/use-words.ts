'use client'

import { createContext, useContext, useEffect, useMemo } from 'react'
import { warnOfMissingWords } from '../api/setup-warning.ts'
import { localeWithout, type ResolvedWords } from '../i18n/resolve-words.ts'
import type { Feature, FeatureWords } from '../i18n/words.ts'
import { useAccount } from './provider.tsx'

/**
 * The words of a feature in the provider's language.
 *
 * @param english the feature's own English, for what the locale lacks: those groups of it that are shown
 */
export function useWords<Name extends Feature, Group extends keyof FeatureWords[Name]>(
  feature: Name,
  english: Pick<FeatureWords[Name], Group>,
): ResolvedWords<Name, Group> {
  const { locales, wordsOf } = useAccount()
  const without = localeWithout(feature, locales)
  useEffect(() => {
    if (without !== null) warnOfMissingWords(without, feature)
  }, [without, feature])
  return useMemo(() => wordsOf(feature, english), [wordsOf, feature, english])
}

const ShownWords = createContext<ResolvedWords | null>(null)

/** Tells the parts of a component, which any feature may use, the words of theirs. */
export const ShownWordsProvider = ShownWords.Provider

/** The words of the component that this is a part of. */
export function useShownWords(): ResolvedWords {
  const words = useContext(ShownWords)
  if (words === null) throw new Error('genauth-account-ui: a part of a component stands outside of one.')
  return words
}
