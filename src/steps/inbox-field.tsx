'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useAccount } from '../account/provider.tsx'
import { useShownWords } from '../account/use-words.ts'
import { wantsSignIn } from '../change/failure.ts'
import type { Inbox } from '../change/state.ts'
import { type Deadline, laterOf } from '../flow/deadline.ts'
import { errorText } from '../i18n/resolve-words.ts'
import { CodeField } from './code-field.tsx'
import { RichText } from './rich-text.tsx'
import { deliveryText } from './step-words.ts'
import { WaitButton } from './wait-button.tsx'

export interface InboxFieldProps {
  label: string
  inbox: Inbox
  error: string | undefined
  /** From the step's form. */
  control: { 'data-field': string; ref: (input: HTMLInputElement | null) => void }
  /** Stands below what became of the message. */
  note?: ReactNode
  readOnly: boolean
  /** Of several fields only one may take the code that a phone offers. */
  autoComplete: 'one-time-code' | 'off'
  onFocus: () => void
  /** Stands beside the field. */
  sendLabel: string | null
  /** Its own send is under way. */
  sending: boolean
  /** When the service wants to be asked again, after too many tries of anything. */
  retryAt: Deadline | null
  onSend: () => void
  /** What was typed is void: a newer code is on its way, or the user had to sign in again. */
  onVoid: () => void
}

/** The code of one inbox: what became of its message, the field, and a send of its own. */
export function InboxField(props: InboxFieldProps): ReactNode {
  const { label, inbox, error, control, note, readOnly, sendLabel, sending, retryAt, onSend, onVoid } = props
  const { session } = useAccount()
  const shown = useShownWords()

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
          <RichText template={deliveryText(inbox.delivery, shown.shared)} addresses={{ to: inbox.to }} />
          {/* Who has to sign in is told above, and need not any more once they have. */}
          {inbox.refusal !== null && !wantsSignIn(inbox.refusal) && (
            <span>{` ${errorText(shown, inbox.refusal.code)}`}</span>
          )}
          {note}
        </>
      }
      error={error}
      readOnly={readOnly}
      autoComplete={props.autoComplete}
      onFocus={props.onFocus}
      action={
        sendLabel !== null && (
          <WaitButton
            until={laterOf(retryAt, inbox.resendAt, session.now())}
            pending={sending}
            unavailable={readOnly && !sending}
            onClick={onSend}
          >
            {sendLabel}
          </WaitButton>
        )
      }
    />
  )
}
