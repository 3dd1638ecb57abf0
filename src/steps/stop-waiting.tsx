'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { useAccount } from '../account/provider.tsx'
import { useShownWords } from '../account/use-words.ts'
import { Button } from '../ui/button.tsx'
import type { AnyFlow } from './flow-buttons.tsx'

/** A host that answers at once asks for nothing that anybody would wait for. */
const SOON_MS = 1_000

/** The way on from a sign-in that never ends, such as a window that was closed. */
export function StopWaiting({ flow }: { flow: AnyFlow }): ReactNode {
  const { clock } = useAccount().session
  const { common } = useShownWords().shared
  const waits = flow.pending === 'signIn'
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!waits) return
    const timer = clock.setTimeout(() => setLong(true), SOON_MS)
    return () => {
      clock.clearTimeout(timer)
      setLong(false)
    }
  }, [waits, clock])
  return (
    waits &&
    long && (
      <div className="acct-form">
        <div className="acct-actions">
          <Button onClick={flow.stopWaiting}>{common.stopWaiting}</Button>
        </div>
      </div>
    )
  )
}
