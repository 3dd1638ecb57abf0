import { QueryClient } from '@tanstack/react-query'
import { AccountSettingsProvider } from 'genauth-account-ui'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { localeOf } from './locales.ts'
import { presetSheet } from './presets.ts'
import { createStoryAccount, type StoryAccount } from './story-account.ts'

/** What the toolbar sets. */
export interface Look {
  theme: 'light' | 'dark'
  /** `none`, or the name of a preset. */
  preset: string
  language: string
  direction: 'auto' | 'ltr' | 'rtl'
  width: '280px' | '320px' | '375px' | '560px' | 'full'
  /** Still: time moves only when a story moves it, for whoever looks closely. */
  time: 'running' | 'still'
}

interface StoryWorld {
  account: StoryAccount
  look: Look
  /** Begins again, with an account as it was. */
  restart: () => Promise<void>
}

const WorldContext = createContext<StoryWorld | null>(null)

/** The account that a story is about, and how it is looked at. */
export function useStoryWorld(): StoryWorld {
  const world = useContext(WorldContext)
  if (world === null) throw new Error('There is no story frame above this component.')
  return world
}

interface StoryFrameProps {
  look: Look
  account: StoryAccount
  /** A page fills the frame; a component stands in its middle. */
  layout: 'component' | 'page'
  children: ReactNode
}

export function StoryFrame({ look, account: first, layout, children }: StoryFrameProps): ReactNode {
  // A change of look brings another account along; the one in use stays.
  const [{ account, round }, setOpened] = useState({ account: first, round: 0 })
  const restart = async () => {
    const again = await createStoryAccount(account.options)
    setOpened({ account: again, round: round + 1 })
  }
  return (
    <WorldContext.Provider value={{ account, look, restart }}>
      <style>{presetSheet(look.preset)}</style>
      <div className="story" data-theme={look.theme} data-layout={layout} data-width={look.width}>
        <SignedIn key={round} look={look} account={account}>
          {children}
        </SignedIn>
      </div>
    </WorldContext.Provider>
  )
}

/** The host's cache, with what it read of the account a while ago. */
function cacheOf({ known }: StoryAccount): QueryClient {
  const queryClient = new QueryClient()
  if (known !== null) queryClient.setQueryData(['acct', 'profile', 'ada'], known, { updatedAt: 1 })
  return queryClient
}

/** The host's part: its client, its language, and time that goes on. */
function SignedIn({ look, account, children }: Omit<StoryFrameProps, 'layout'>): ReactNode {
  const [queryClient] = useState(() => cacheOf(account))
  const locale = localeOf(look.language)
  const { clock } = account
  const still = look.time === 'still'

  useEffect(() => {
    account.speaks.tag = locale.tag
  }, [account, locale])

  // Somebody who looks on sees time pass; a test moves it.
  useEffect(() => {
    if (still) return
    const ticker = setInterval(() => void clock.advance(250), 250)
    return () => clearInterval(ticker)
  }, [clock, still])

  return (
    <AccountSettingsProvider
      client={account.client}
      queryClient={queryClient}
      clock={clock}
      accountKey="ada"
      locale={look.direction === 'auto' ? locale : { ...locale, dir: look.direction }}
      onReauthRequired={account.reauth}
    >
      {children}
    </AccountSettingsProvider>
  )
}
