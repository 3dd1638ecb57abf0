'use client'

import type { ReactNode } from 'react'
import { useAccount } from '../account/provider.tsx'
import { useShownWords } from '../account/use-words.ts'
import type { AccountError } from '../api/account-error.ts'
import { wantsSignIn } from '../change/failure.ts'
import { errorText } from '../i18n/resolve-words.ts'
import { Notice } from '../ui/notice.tsx'
import { RichText } from './rich-text.tsx'

export interface FailureNoticeProps {
  error: AccountError | null
  /** The button that helps. */
  action?: ReactNode
}

/** What went wrong, in words, with the button that helps. The words are also announced by the frame's live region. */
export function FailureNotice({ error, action }: FailureNoticeProps): ReactNode {
  const { showServerMessages } = useAccount()
  const shown = useShownWords()
  const { common } = shown.shared
  if (error === null) return null
  const { code, requestId, serverMessage } = error
  return (
    <Notice tone={wantsSignIn(error) ? 'warning' : 'danger'} actions={action}>
      <p className="acct-notice-text">{errorText(shown, code)}</p>
      {showServerMessages && serverMessage !== undefined && (
        <p className="acct-notice-detail">
          <RichText template={common.serverSays} quotes={{ message: serverMessage }} />
        </p>
      )}
      {requestId !== undefined && (
        <p className="acct-notice-detail">
          <RichText template={common.reference} quotes={{ requestId }} />
        </p>
      )}
    </Notice>
  )
}
