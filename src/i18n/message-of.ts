import type { AccountErrorCode } from '../api/account-error.ts'
import { shared as english } from './shared/en.ts'
import type { PartialLocale } from './words.ts'

interface WithErrors {
  errors?: Partial<Record<AccountErrorCode, string | undefined>>
}

/**
 * What an error means, in a sentence for the user: the one that the components say.
 *
 * @param error an `AccountError`, or what `onError` reports
 * @param locale an entry of `./locales/…`, or several of them, of which the last one counts where they differ
 * @example
 * toast(messageOf(error, ja))
 */
export function messageOf(
  { code }: { readonly code: AccountErrorCode },
  locale: PartialLocale | readonly PartialLocale[],
): string {
  const groups = [locale].flat().flatMap(({ tag: _, dir: __, ...words }) => Object.values<WithErrors>(words))
  const said = (wanted: AccountErrorCode) =>
    groups.findLast(({ errors }) => errors?.[wanted] !== undefined)?.errors?.[wanted]
  // A sentence that the locale lacks is better said in its language's own word for "something" than in English.
  return said(code) ?? said('unknown') ?? english.errors.unknown
}
