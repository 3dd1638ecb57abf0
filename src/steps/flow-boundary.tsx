'use client'

import { Component, type ReactNode } from 'react'
import { useAccount } from '../account/provider.tsx'
import { ShownWordsProvider } from '../account/use-words.ts'
import type { ResolvedWords } from '../i18n/resolve-words.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { type HeadingOptions, HeadingProvider } from './heading.tsx'

interface BoundaryProps {
  fallback: (restart: () => void) => ReactNode
  children: ReactNode
}

/** Only a class can catch what its children throw while rendering. */
class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override readonly state: { failed: boolean } = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    const { fallback, children } = this.props
    return this.state.failed ? fallback(() => this.setState({ failed: false })) : children
  }
}

export interface FlowBoundaryProps {
  words: ResolvedWords
  /** The options of the component that are about its heading. */
  heading?: HeadingOptions
  children: ReactNode
}

/** Keeps a fault in one component from taking the host's page with it. Starting again begins from the account. */
export function FlowBoundary({ words, heading = {}, children }: FlowBoundaryProps): ReactNode {
  const { session } = useAccount()
  const { crashed, startAgain } = words.shared.common
  const fromTheAccount = (restart: () => void) => () => {
    session.forgetProfile()
    restart()
  }
  return (
    <Boundary
      fallback={(restart) => (
        <section className="acct-root" lang={words.tag} dir={words.dir}>
          <div className="acct-panel">
            <div className="acct-form" role="alert">
              <Notice tone="danger" actions={<Button onClick={fromTheAccount(restart)}>{startAgain}</Button>}>
                <p className="acct-notice-text">{crashed}</p>
              </Notice>
            </div>
          </div>
        </section>
      )}
    >
      <ShownWordsProvider value={words}>
        <HeadingProvider value={heading}>{children}</HeadingProvider>
      </ShownWordsProvider>
    </Boundary>
  )
}
