'use client'

import { type ReactNode, useContext, useMemo, useRef } from 'react'
import { useAccountView } from '../account/use-account-view.ts'
import { FlowBoundary } from '../steps/flow-boundary.tsx'
import { type OpenRow, PageContext, type RowOptions } from './page-context.ts'
import { TroubleButton, TroubleText } from './trouble.tsx'
import { useSettingsWords } from './use-settings-words.ts'

export interface SettingsListProps extends Pick<RowOptions, 'presentation' | 'headingLevel'> {
  children: ReactNode
}

const profileAlone = () => false

/** Rows below one another, of which one has a flow open. Says once for all of them that the account can't be read. */
export function SettingsList({
  presentation = 'inline',
  headingLevel = 3,
  children,
}: SettingsListProps): ReactNode {
  const words = useSettingsWords()
  const open = useRef<OpenRow | null>(null)
  const page = useMemo(
    () => ({ presentation, headingLevel, open, isSlot: false }),
    [presentation, headingLevel],
  )
  return (
    <div className="acct-root acct-settings" lang={words.tag} dir={words.dir}>
      <div className="acct-panel">
        <FlowBoundary words={words}>
          <Trouble />
        </FlowBoundary>
        <PageContext.Provider value={page}>{children}</PageContext.Provider>
      </div>
    </div>
  )
}

function Trouble(): ReactNode {
  const view = useAccountView(profileAlone)
  if (view.account !== null || view.error === null) return null
  return (
    <div className="acct-row">
      <div className="acct-row-line">
        <div className="acct-row-value">
          <TroubleText error={view.error} />
        </div>
        <div className="acct-row-actions">
          <TroubleButton view={view} />
        </div>
      </div>
    </div>
  )
}

/** Something of the host's between the rows, which may be a row with props of its own. */
export function SettingsSlot({ children }: { children: ReactNode }): ReactNode {
  const page = useContext(PageContext)
  const slot = useMemo(() => page && { ...page, isSlot: true }, [page])
  return (
    <div className="acct-row acct-slot">
      <PageContext.Provider value={slot}>{children}</PageContext.Provider>
    </div>
  )
}
