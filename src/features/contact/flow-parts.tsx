'use client'

import type { ReactNode } from 'react'
import { formatText } from '../../i18n/format.ts'
import type { SharedWords } from '../../i18n/words.ts'
import { useShownWords } from '../../provider/use-words.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import { Button } from '../../ui/button.tsx'
import { changesAccount, type EmailFlowVerbs } from './email-flow.ts'
import type { Inbox } from './inbox.ts'
import { Outcome } from './outcome.tsx'
import type { EmailFlowView, Verbs } from './use-email-flow.ts'

type AnyFlow = EmailFlowView<unknown> & Verbs<EmailFlowVerbs<unknown>>

export interface LeaveButtonProps {
  flow: AnyFlow
  onClick: () => void
  children: string
}

/** Leads away from a step. While the account is changed it is not to be seen, and keeps its room: nothing may jump. */
export function LeaveButton({ flow, onClick, children }: LeaveButtonProps): ReactNode {
  return (
    <Button
      variant="quiet"
      aria-hidden={changesAccount.includes(flow.pending) || undefined}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}

/** Buttons that every email flow has, ready to be placed. */
export function useFlowButtons(flow: AnyFlow): { cancel: ReactNode; signIn: ReactNode } {
  const { common } = useShownWords().shared
  return {
    cancel: (
      <LeaveButton flow={flow} onClick={flow.cancel}>
        {common.cancel}
      </LeaveButton>
    ),
    signIn: flow.canSignInAgain() && (
      <Button pending={flow.pending === 'signIn'} onClick={flow.signInAgain}>
        {common.signInAgain}
      </Button>
    ),
  }
}

/** The account could not be read: the connection, or nobody is signed in. */
export function Unavailable({ flow }: { flow: AnyFlow }): ReactNode {
  const { common } = useShownWords().shared
  const { signIn } = useFlowButtons(flow)
  return (
    <Outcome
      tone="warning"
      template={flow.error === null ? common.unavailableLead : undefined}
      error={flow.error}
      actions={{ signIn }}
    >
      <WaitButton variant="primary" until={flow.retryAt} onClick={flow.checkAgain}>
        {common.tryAgain}
      </WaitButton>
    </Outcome>
  )
}

export interface UnconfirmedProps {
  flow: AnyFlow
  template: string
  addresses?: Record<string, string>
  detail?: ReactNode
}

/** A reply was lost, and the account is read until it tells. */
export function Unconfirmed({ flow, template, addresses, detail }: UnconfirmedProps): ReactNode {
  const { common } = useShownWords().shared
  const { signIn } = useFlowButtons(flow)
  return (
    <Outcome
      tone="info"
      template={template}
      addresses={addresses}
      detail={detail}
      error={flow.error}
      actions={{ signIn }}
    >
      <Button variant="primary" pending={flow.pending === 'read'} onClick={flow.checkAgain}>
        {common.checkAgain}
      </Button>
    </Outcome>
  )
}

interface OneCodeState {
  step: string
  email?: string
  checking?: boolean
  inbox?: Inbox
}

/** Told politely in a flow with one code: what became of the mail, or that nobody knows what became of the change. */
export function oneCodeStatus(state: OneCodeState, unconfirmedStill: string, shared: SharedWords): string {
  const { step, email = '', checking, inbox } = state
  if (step === 'loading') return shared.common.loading
  if (step === 'unconfirmed' && !checking) return formatText(unconfirmedStill, { email })
  return inbox === undefined ? '' : formatText(shared.code[inbox.delivery], { to: inbox.address })
}
