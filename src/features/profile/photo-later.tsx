'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { flowPart } from '../../settings/flow-part.ts'
import { Button } from '../../ui/button.tsx'
import type { PhotoControlProps } from './photo-control.tsx'
import { useProfileWords } from './use-profile-words.ts'

const photoControl = flowPart(() => import('./photo-control.tsx').then((module) => module.PhotoControl))

/** The picture's field, whose code comes with the first form that has one. */
export function PhotoLater(props: PhotoControlProps): ReactNode {
  const { common } = useProfileWords().shared
  const [tries, setTries] = useState(0)
  const [outcome, setOutcome] = useState<'loading' | 'here' | 'failed'>('loading')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another reason
  useEffect(() => {
    let isShown = true
    const tell = (next: 'here' | 'failed') => () => isShown && setOutcome(next)
    photoControl.load().then(tell('here'), tell('failed'))
    return () => {
      isShown = false
    }
  }, [tries])
  const Control = photoControl.get()
  if (Control !== null) return <Control {...props} />
  return (
    <div className="acct-field">
      <span className="acct-field-label">{props.label}</span>
      {outcome === 'failed' && (
        <>
          <p className="acct-field-error" role="alert">
            {common.unavailableLead}
          </p>
          <Button
            onClick={() => {
              setOutcome('loading')
              setTries(tries + 1)
            }}
          >
            {common.tryAgain}
          </Button>
        </>
      )}
    </div>
  )
}
