'use client'

import type { ReactNode } from 'react'
import type { AccountError } from '../api/account-error.ts'
import { Notice, type NoticeProps } from '../ui/notice.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { RichText } from './rich-text.tsx'

export interface OutcomeProps {
  tone: NoticeProps['tone']
  /** Left out where the error says it all. */
  template: string | undefined
  addresses?: Record<string, string>
  /** Stands between the telling and the buttons. */
  detail?: ReactNode
  error?: AccountError | null
  /** The button that helps after the error. */
  action?: ReactNode
  /** Buttons that go on from here. */
  children?: ReactNode
}

/** A step that tells what became of things, and offers the way on. */
export function Outcome({
  tone,
  template,
  addresses = {},
  detail,
  error = null,
  action,
  children,
}: OutcomeProps): ReactNode {
  return (
    <div className="acct-form">
      {template !== undefined && (
        <Notice tone={tone}>
          <p className="acct-notice-text">
            <RichText template={template} addresses={addresses} />
          </p>
        </Notice>
      )}
      {detail}
      <FailureNotice error={error} action={action} />
      {children && <div className="acct-actions">{children}</div>}
    </div>
  )
}
