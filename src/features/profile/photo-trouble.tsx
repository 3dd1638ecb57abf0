'use client'

import { type ReactNode, useState } from 'react'
import { useAccount } from '../../account/provider.tsx'
import { wantsSignIn } from '../../change/failure.ts'
import { FailureNotice } from '../../steps/failure-notice.tsx'
import { Button } from '../../ui/button.tsx'
import type { UsePhotoPicker } from './use-photo-picker.ts'
import { useProfileWords } from './use-profile-words.ts'

/** Why the service did not take a picture, and the sign-in where that helps. */
export function PhotoTrouble({ picker }: { picker: UsePhotoPicker }): ReactNode {
  const { gate } = useAccount().session
  const { common } = useProfileWords().shared
  const [isAsking, setAsking] = useState(false)
  const { error } = picker
  if (error === null) return null

  async function signIn(): Promise<void> {
    setAsking(true)
    const answer = await gate.ask('unauthenticated').answer
    setAsking(false)
    if (answer === 'signedIn') picker.dismissError()
  }

  return (
    <div role="alert">
      <FailureNotice
        error={error}
        action={
          wantsSignIn(error) &&
          gate.canAsk() && (
            <Button pending={isAsking} onClick={() => void signIn()}>
              {common.signInAgain}
            </Button>
          )
        }
      />
    </div>
  )
}
