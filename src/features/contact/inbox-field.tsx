'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { type Deadline, laterOf } from '../../flow/deadline.ts'
import { errorText } from '../../i18n/resolve-words.ts'
import { useAccount } from '../../provider/account-settings-provider.tsx'
import { useShownWords } from '../../provider/use-words.ts'
import { CodeField } from '../../steps/code-field.tsx'
import { RichText } from '../../steps/rich-text.tsx'
import { WaitButton } from '../../steps/wait-button.tsx'
import { AsciiForm } from './ascii-form.tsx'
import { wantsSignIn } from './failure.ts'
import type { Inbox } from './inbox.ts'

export interface InboxFieldProps {
  label: string
  inbox: Inbox
  error: string | undefined
  /** From the step's form. */
  control: { name: string; ref: (input: HTMLInputElement | null) => void }
  readOnly: boolean
  /** Its own send is under way. */
  sending: boolean
  /** When the service wants to be asked again, after too many tries of anything. */
  retryAt: Deadline | null
  onSend: () => void
  /** What was typed is void: a newer code is on its way, or the user had to sign in again. */
  onVoid: () => void
}

/** The code of one inbox: what became of its mail, the field, and a send of its own. */
export function InboxField(props: InboxFieldProps): ReactNode {
  const { label, inbox, error, control, readOnly, sending, retryAt, onSend, onVoid } = props
  const { session } = useAccount()
  const shown = useShownWords()
  const { code } = shown.shared

  const round = useRef(inbox.round)
  useEffect(() => {
    if (round.current !== inbox.round) onVoid()
    round.current = inbox.round
  }, [inbox.round, onVoid])

  return (
    <CodeField
      {...control}
      label={label}
      hint={
        <>
          <RichText template={code[inbox.delivery]} addresses={{ to: inbox.address }} />
          {/* Who has to sign in is told above, and need not any more once they have. */}
          {inbox.refusal !== null && !wantsSignIn(inbox.refusal) && (
            <span> {errorText(shown, inbox.refusal.code)}</span>
          )}
          <AsciiForm email={inbox.address} />
        </>
      }
      error={error}
      readOnly={readOnly}
      action={
        <WaitButton
          until={laterOf(retryAt, inbox.resendAt, session.now())}
          pending={sending}
          unavailable={readOnly && !sending}
          onClick={onSend}
        >
          {inbox.delivery === 'unsent' ? code.send : code.resend}
        </WaitButton>
      }
    />
  )
}
