'use client'

import type { ReactNode } from 'react'
import type { AccountError, AccountErrorCode } from '../api/account-error.ts'
import { errorText } from '../i18n/resolve-words.ts'
import { useAccount } from '../provider/account-settings-provider.tsx'
import { useShownWords } from '../provider/use-words.ts'
import { Notice } from '../ui/notice.tsx'
import { RichText } from './rich-text.tsx'

/** What helps after an error. `retry`: the step's own button, once more. */
export type Recovery = 'retry' | 'sendNewCodes' | 'editAddress' | 'signIn' | 'reload'

/** One way out for every error. */
export const recoveries: Record<AccountErrorCode, Recovery> = {
  offline: 'retry',
  ambiguous: 'retry',
  rate_limited: 'retry',
  sent_too_soon: 'retry',
  code_rejected: 'sendNewCodes',
  code_expired: 'sendNewCodes',
  account_changed: 'retry',
  old_code_required: 'retry',
  old_email_mismatch: 'editAddress',
  email_taken: 'editAddress',
  same_email: 'editAddress',
  malformed_email: 'editAddress',
  no_email: 'reload',
  already_bound: 'reload',
  last_sign_in_method: 'retry',
  token_rejected: 'sendNewCodes',
  session_renewed: 'retry',
  unauthenticated: 'signIn',
  forbidden: 'signIn',
  captcha_required: 'retry',
  mail_unavailable: 'retry',
  malformed_response: 'retry',
  server: 'retry',
  unknown: 'retry',
}

export interface FailureNoticeProps {
  error: AccountError | null
  /** Buttons the step can offer, by what they help with. */
  actions?: Partial<Record<Recovery, ReactNode>>
}

/** What went wrong, in words, with the button that helps. The words are also announced by the frame's live region. */
export function FailureNotice({ error, actions = {} }: FailureNoticeProps): ReactNode {
  const { showServerMessages } = useAccount()
  const shown = useShownWords()
  const { common } = shown.shared
  if (error === null) return null
  const { code, requestId, serverMessage } = error
  return (
    <Notice tone={recoveries[code] === 'signIn' ? 'warning' : 'danger'} actions={actions[recoveries[code]]}>
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
