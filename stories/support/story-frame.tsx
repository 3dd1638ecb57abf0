import { QueryClient } from '@tanstack/react-query'
import { AccountSettingsProvider, en, type Locale } from 'genauth-account-ui'
import { zhCN } from 'genauth-account-ui/locales/zh-CN'
import { type ReactNode, useEffect, useState } from 'react'
import type { StoryAccount } from './story-account.ts'

/** What the toolbar sets. */
export interface Look {
  theme: 'light' | 'dark'
  language: 'en' | 'zh-CN'
  direction: 'auto' | 'ltr' | 'rtl'
}

const locales: Record<Look['language'], Locale> = { en, 'zh-CN': zhCN }
const inTest = '__vitest_browser__' in globalThis

interface StoryFrameProps {
  look: Look
  account: StoryAccount
  children: ReactNode
}

export function StoryFrame({ look, account, children }: StoryFrameProps): ReactNode {
  const [queryClient] = useState(() => new QueryClient())
  const locale = locales[look.language]
  const { clock } = account

  // Somebody who looks on sees time pass; a test moves it.
  useEffect(() => {
    if (inTest) return
    const ticker = setInterval(() => void clock.advance(250), 250)
    return () => clearInterval(ticker)
  }, [clock])

  return (
    <div className="story" data-theme={look.theme}>
      <AccountSettingsProvider
        client={account.client}
        queryClient={queryClient}
        clock={clock}
        locale={look.direction === 'auto' ? locale : { ...locale, dir: look.direction }}
      >
        {children}
      </AccountSettingsProvider>
    </div>
  )
}
