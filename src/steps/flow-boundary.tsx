'use client'

import { Component, type ReactNode } from 'react'
import { useAccount } from '../provider/account-settings-provider.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

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

/** Keeps a fault in one component from taking the host's page with it. Starting again begins from the account. */
export function FlowBoundary({ children }: { children: ReactNode }): ReactNode {
  const { messages, locale, session } = useAccount()
  const { crashed, startAgain } = messages.common
  const fromTheAccount = (restart: () => void) => () => {
    session.forgetProfile()
    restart()
  }
  return (
    <Boundary
      fallback={(restart) => (
        <section className="acct-root" lang={locale.tag} dir={locale.dir}>
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
      {children}
    </Boundary>
  )
}
