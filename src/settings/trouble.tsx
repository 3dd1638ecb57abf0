'use client'

import { type ReactNode, useState } from 'react'
import { useAccount } from '../account/provider.tsx'
import type { UseAccountView } from '../account/use-account-view.ts'
import { useShownWords } from '../account/use-words.ts'
import type { AccountError } from '../api/account-error.ts'
import { wantsSignIn } from '../change/failure.ts'
import { errorText } from '../i18n/resolve-words.ts'
import { Button } from '../ui/button.tsx'

/** Why nothing of the account can be shown. */
export function TroubleText({ error }: { error: AccountError }): ReactNode {
  const shown = useShownWords()
  const { unavailableTitle } = shown.shared.common
  return <span role="alert">{wantsSignIn(error) ? errorText(shown, error.code) : unavailableTitle}</span>
}

/** The button that helps: a sign-in where the host can have one, else another try. */
export function TroubleButton({ view: { error, refresh } }: { view: UseAccountView }): ReactNode {
  const { session } = useAccount()
  const { common } = useShownWords().shared
  const [isAsking, setAsking] = useState(false)

  async function signIn(): Promise<void> {
    setAsking(true)
    const answer = await session.gate.ask('unauthenticated').answer
    setAsking(false)
    if (answer === 'signedIn') refresh()
  }

  if (error !== null && wantsSignIn(error) && session.gate.canAsk()) {
    return (
      <Button variant="quiet" pending={isAsking} onClick={() => void signIn()}>
        {common.signInAgain}
      </Button>
    )
  }
  return (
    <Button variant="quiet" onClick={refresh}>
      {common.tryAgain}
    </Button>
  )
}
