'use client'

import { type ReactNode, useContext } from 'react'
import type { Account } from '../account/account.ts'
import { useAccount } from '../account/provider.tsx'
import type { UseAccountView } from '../account/use-account-view.ts'
import type { AccountError } from '../api/account-error.ts'
import { Button } from '../ui/button.tsx'
import { PageContext } from './page-context.ts'
import type { HeadingLevel, RowAction } from './row-action.ts'
import { TroubleButton, TroubleText } from './trouble.tsx'
import type { UseRow } from './use-row.ts'
import { useSettingsWords } from './use-settings-words.ts'

export interface RowLineProps {
  label: string
  /** What the account has. */
  value: (account: Account) => ReactNode
  /** Everything that the row can open, in the order of the buttons. */
  actions: readonly RowAction[]
  row: UseRow
  view: UseAccountView
  labelId: string
  flowId: string
  headingLevel: HeadingLevel
  isInDialog: boolean
}

/** What is always seen of a row: its name, what the account has, what goes on unseen, and the buttons. */
export function RowLine(props: RowLineProps): ReactNode {
  const { row, view, label, labelId, headingLevel, value } = props
  const isAlone = useContext(PageContext) === null
  const { words } = useSettingsWords()
  const { account, error, isGone } = view
  const isOpen = row.state.at === 'open' || row.state.at === 'unseen'
  const Label = `h${headingLevel}` as const
  const notes = {
    failed: words.row.loadFailed,
    unseen: row.flow?.said ?? '',
    open: row.reminder === null ? '' : words.row[row.reminder],
  }
  const note = row.state.at in notes ? notes[row.state.at as keyof typeof notes] : ''
  return (
    <div className="acct-row-line">
      <Label id={labelId} className="acct-row-label" tabIndex={-1}>
        {label}
      </Label>
      <div className="acct-row-value">
        {account !== null && value(account)}
        {account === null && <Missing error={error} isGone={isGone === true} />}
        <div className="acct-row-note" role="status">
          {note}
        </div>
      </div>
      <div className="acct-row-actions">
        {account === null && isAlone && error !== null && <TroubleButton view={view} />}
        {(account !== null || isOpen) && <Actions {...props} />}
      </div>
    </div>
  )
}

/** In the place of what the account has, while that is not known or there is none any more. */
function Missing({ error, isGone }: { error: AccountError | null; isGone: boolean }): ReactNode {
  const isAlone = useContext(PageContext) === null
  if (error !== null && isAlone) return <TroubleText error={error} />
  if (error !== null || isGone) return '–'
  return <span className="acct-skeleton-line" aria-hidden="true" />
}

function Actions({ row, view, actions, labelId, flowId, isInDialog }: RowLineProps): ReactNode {
  const { session } = useAccount()
  const { shared, words } = useSettingsWords()
  const { state } = row
  const named = 'name' in state ? state.name : null
  const isOpenBelow = state.at === 'open' && !isInDialog
  const { account } = view
  const offered = actions.filter(({ name, needs, isFor }) => {
    if (state.at === 'unseen' || isOpenBelow) return name === named
    return account !== null && isFor(account) && session.offers(needs)
  })
  return offered.map(({ name, label, load, isLoaded }) => {
    const isNamed = name === named
    const id = `${labelId}${name}`
    const soon = () => {
      // Whether that worked is asked when the button is pressed.
      if (!isLoaded()) load().catch(() => undefined)
    }
    const press = () => {
      if (!isNamed || state.at === 'failed') row.press(name)
      else if (state.at === 'unseen') row.show()
      else row.close()
    }
    const texts = {
      rest: label,
      loading: label,
      failed: shared.common.tryAgain,
      open: isInDialog ? label : words.row.close,
      unseen: words.row.show,
    }
    return (
      <Button
        key={name}
        id={id}
        variant="quiet"
        data-action={name}
        aria-labelledby={`${id} ${labelId}`}
        aria-haspopup={isInDialog ? 'dialog' : undefined}
        aria-expanded={isInDialog ? undefined : isNamed && isOpenBelow}
        aria-controls={isNamed && isOpenBelow ? flowId : undefined}
        pending={isNamed && state.at === 'loading'}
        onPointerEnter={soon}
        onFocus={soon}
        onClick={press}
      >
        {isNamed ? texts[state.at] : label}
      </Button>
    )
  })
}
