'use client'

import { type ReactNode, useContext, useEffect, useId, useRef } from 'react'
import type { NeedsSecurity } from '../account/account.ts'
import { useAccount } from '../account/provider.tsx'
import { useAccountView } from '../account/use-account-view.ts'
import { warnOfMissingOperation } from '../api/setup-warning.ts'
import { FlowBoundary } from '../steps/flow-boundary.tsx'
import { FlowSeatProvider } from '../steps/flow-seat.ts'
import { PageContext, type RowOptions } from './page-context.ts'
import type { HeadingLevel } from './row-action.ts'
import { RowDialog } from './row-dialog.tsx'
import { RowLine, type RowLineProps } from './row-line.tsx'
import { useRow } from './use-row.ts'
import { useSettingsWords } from './use-settings-words.ts'

export interface SettingsRowProps extends RowOptions, Pick<RowLineProps, 'label' | 'value' | 'actions'> {
  /** Names the row in ids and in `data-row`. */
  name: string
  /** Whether the profile alone does not tell what the row shows. */
  needsSecurity: NeedsSecurity
}

/** One line of the settings: what the account has, and what can be done about it. A flow's code comes when it is needed. */
export function SettingsRow(props: SettingsRowProps): ReactNode {
  const words = useSettingsWords()
  const page = useContext(PageContext)
  const { session } = useAccount()
  const { name, actions } = props
  const isOffered = actions.some(({ needs }) => session.offers(needs))
  useEffect(() => {
    if (!isOffered) warnOfMissingOperation(name, actions[0]?.needs)
  })
  if (!isOffered) return null
  const row = (
    <FlowBoundary words={words}>
      <Row {...props} />
    </FlowBoundary>
  )
  if (page?.isSlot === false) return row
  return (
    <div className="acct-root acct-settings" lang={words.tag} dir={words.dir}>
      {page === null ? <div className="acct-panel">{row}</div> : row}
    </div>
  )
}

function Row({ name, label, needsSecurity, value, actions, ...options }: SettingsRowProps): ReactNode {
  const page = useContext(PageContext)
  const { presentation = page?.presentation ?? 'inline', headingLevel = page?.headingLevel ?? 3 } = options
  const { words } = useSettingsWords()
  const view = useAccountView(needsSecurity)
  const root = useRef<HTMLElement>(null)
  const row = useRow(actions, root)
  const labelId = useId()
  const flowId = useId()

  const { state } = row
  const isInDialog = presentation === 'dialog'
  const isOpened = state.at === 'open' || state.at === 'unseen'
  const opened = isOpened ? actions.find((action) => action.name === state.name) : undefined
  const flow = opened !== undefined && (
    <div
      id={flowId}
      className="acct-row-flow"
      tabIndex={-1}
      hidden={state.at === 'unseen' && !isInDialog}
      onFocusCapture={({ target }) => row.typed.focused(target)}
    >
      <FlowSeatProvider value={row.seat}>
        {opened.render({
          headingLevel: isInDialog ? 2 : below(headingLevel),
          onCancelled: row.closed,
          onDone: row.closed,
        })}
      </FlowSeatProvider>
    </div>
  )
  return (
    <section
      ref={root}
      id={options.id ?? `acct-${name}`}
      className="acct-row"
      data-row={name}
      data-open={opened?.name}
      aria-labelledby={labelId}
    >
      <RowLine {...{ row, view, label, labelId, flowId, headingLevel, value, actions, isInDialog }} />
      {isInDialog && opened !== undefined ? (
        <RowDialog
          labelledBy={`${labelId}${opened.name} ${labelId}`}
          isSeen={state.at === 'open'}
          closeLabel={words.row.close}
          onClose={row.close}
        >
          {flow}
          <div className="acct-row-note" role="status">
            {row.reminder !== null && words.row[row.reminder]}
          </div>
        </RowDialog>
      ) : (
        flow
      )}
    </section>
  )
}

function below(level: HeadingLevel): HeadingLevel {
  // SAFETY: one more than 5 at most.
  return Math.min(level + 1, 6) as HeadingLevel
}
