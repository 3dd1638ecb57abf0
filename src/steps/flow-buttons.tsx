'use client'

import type { ReactNode } from 'react'
import { useShownWords } from '../account/use-words.ts'
import type { UseChange } from '../change/use-change.ts'
import { Button } from '../ui/button.tsx'

/** Any flow, as far as its screens are the same. */
export type AnyFlow = UseChange<object, object>

export interface LeaveButtonProps {
  flow: AnyFlow
  onClick: () => void
  children: string
}

/** Leads away from a step. While the account is changed it is not to be seen, and keeps its room: nothing may jump. */
export function LeaveButton({ flow, onClick, children }: LeaveButtonProps): ReactNode {
  return (
    <Button variant="quiet" aria-hidden={flow.pending === 'commit' || undefined} onClick={onClick}>
      {children}
    </Button>
  )
}

export function CancelButton({ flow }: { flow: AnyFlow }): ReactNode {
  const { common } = useShownWords().shared
  return (
    <LeaveButton flow={flow} onClick={flow.cancel}>
      {common.cancel}
    </LeaveButton>
  )
}

/** Where the host can have the user sign in again. */
export function SignInButton({ flow }: { flow: AnyFlow }): ReactNode {
  const { common } = useShownWords().shared
  return (
    flow.canSignInAgain() && (
      <Button pending={flow.pending === 'signIn'} onClick={flow.signInAgain}>
        {common.signInAgain}
      </Button>
    )
  )
}
