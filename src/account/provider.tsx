'use client'

import { QueryClient, QueryClientContext } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { AccountClient } from '../api/account-client.ts'
import { type Clock, systemClock } from '../flow/clock.ts'
import { readLocale } from '../i18n/language-tag.ts'
import { type ResolvedWords, resolveWords } from '../i18n/resolve-words.ts'
import type { Feature, FeatureWords, PartialLocale, WordOverrides } from '../i18n/words.ts'
import type { ReauthHandler } from './reauth-gate.ts'
import { type AccountSession, createAccountSession } from './session.ts'

export interface AccountSettingsProviderProps {
  /** Talks to the account service, e.g. `createGenAuthClient(…)`. Create it once, outside of render: another one drops everything typed. */
  client: AccountClient
  /**
   * The language: an entry of `./locales/…`, or several of them, of which the last one counts where they differ. A
   * component whose words they lack is shown in English. @default English
   */
  locale?: PartialLocale | readonly PartialLocale[]
  /** Sentences of your own, over those of the locale. */
  messages?: WordOverrides
  /**
   * Id of the signed-in user. When it changes, everything typed and every secret is dropped.
   * @default none: the profile is then kept only while a component shows it
   */
  accountKey?: string
  /** @default the nearest `QueryClientProvider`'s, else one of our own */
  queryClient?: QueryClient
  /** @default real time; `createManualClock()` of `./sandbox` in tests */
  clock?: Clock
  /**
   * Called before a change starts, and when the service wants a fresh sign-in in the middle of one. Resolve `true` once
   * the user has signed in again (or need not): they go on where they were.
   */
  onReauthRequired?: ReauthHandler
  /** Names of identity providers of your own, by the service's ids: `{ 'acme-sso': 'Acme' }`. They go over ours. */
  providerNames?: Readonly<Record<string, string>>
  /** Shows the service's own sentences below ours. @default false */
  showServerMessages?: boolean
  children?: ReactNode
}

export interface AccountContextValue {
  /** For what no flow needs: flows ask the session. */
  client: AccountClient
  session: AccountSession
  locales: readonly PartialLocale[]
  /** Merges a feature's English, or some groups of it, with the locales and the host's own words. */
  wordsOf<Name extends Feature, Group extends keyof FeatureWords[Name]>(
    feature: Name,
    english: Pick<FeatureWords[Name], Group>,
  ): ResolvedWords<Name, Group>
  showServerMessages: boolean
  providerNames: Readonly<Record<string, string>> | undefined
}

const noLocales: readonly PartialLocale[] = []

const AccountContext = createContext<AccountContextValue | null>(null)

/**
 * Gives the account components their client, language and settings. Renders no element and leaves your own
 * `QueryClientProvider` alone.
 *
 * @example
 * <AccountSettingsProvider client={client} locale={zhCN}>
 *   <ChangeEmailWizard onChanged={({ to }) => toast(`Your email is ${to}`)} />
 * </AccountSettingsProvider>
 */
export function AccountSettingsProvider(props: AccountSettingsProviderProps): ReactNode {
  const { client, locale = noLocales, messages, accountKey, clock = systemClock } = props
  const { showServerMessages = false, providerNames, children } = props
  const hostQueryClient = useContext(QueryClientContext)
  const [ownQueryClient] = useState(() => new QueryClient())
  const queryClient = props.queryClient ?? hostQueryClient ?? ownQueryClient
  if (typeof client?.call !== 'function')
    throw new TypeError(
      `AccountSettingsProvider: \`client\` must be an AccountClient, like createGenAuthClient({ host, appId, getAccessToken }); got ${client === null ? 'null' : typeof client}.`,
    )

  // A client that is not mounted does not notice the focus coming back, and waits for it for ever. Mounts are counted.
  useEffect(() => {
    queryClient.mount()
    return () => queryClient.unmount()
  }, [queryClient])

  const onReauthRequired = useRef(props.onReauthRequired)
  onReauthRequired.current = props.onReauthRequired

  const session = useMemo(
    () =>
      createAccountSession({
        client,
        queryClient,
        clock,
        accountKey,
        onReauthRequired: () => onReauthRequired.current,
      }),
    [client, queryClient, clock, accountKey],
  )
  const language = useMemo((): Pick<AccountContextValue, 'locales' | 'wordsOf'> => {
    const locales = [locale].flat().map(readLocale)
    return { locales, wordsOf: (feature, english) => resolveWords(feature, english, locales, messages) }
  }, [locale, messages])
  const value = useMemo(
    () => ({ client, session, ...language, showServerMessages, providerNames }),
    [client, session, language, showServerMessages, providerNames],
  )
  return <AccountContext.Provider value={value}>{children}</AccountContext.Provider>
}

export function useAccount(): AccountContextValue {
  const account = useContext(AccountContext)
  if (account === null) {
    throw new Error(
      'genauth-account-ui: no <AccountSettingsProvider> above this component. It needs one for its client and language; wrap your settings page in it.',
    )
  }
  return account
}
