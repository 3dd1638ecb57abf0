'use client'

import type { ReactNode } from 'react'
import type { AccountError } from '../../api/account-error.ts'
import { FailureNotice, type Recovery } from '../../steps/failure-notice.tsx'
import { RichText } from '../../steps/rich-text.tsx'
import { Notice, type NoticeProps } from '../../ui/notice.tsx'

export interface OutcomeProps {
  tone: NoticeProps['tone']
  /** Left out where the error says it all. */
  template: string | undefined
  addresses?: Record<string, string>
  /** Stands between the telling and the buttons. */
  detail?: ReactNode
  error?: AccountError | null
  actions?: Partial<Record<Recovery, ReactNode>>
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
  actions = {},
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
      <FailureNotice error={error} actions={actions} />
      {children && <div className="acct-actions">{children}</div>}
    </div>
  )
}
