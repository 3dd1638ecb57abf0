'use client'

import type { ReactNode } from 'react'
import { useAccount } from '../account/provider.tsx'
import { useShownWords } from '../account/use-words.ts'
import type { Deadline } from '../flow/deadline.ts'
import { readDeadline } from '../flow/deadline.ts'
import { formatTimer } from '../i18n/format.ts'
import { Progress } from '../ui/progress.tsx'
import { useSecondsLeft } from './use-seconds-left.ts'

/** The life of a one-time token, visibly running out. Spoken by the frame's status, not by every tick. */
export function Countdown({ deadline }: { deadline: Deadline }): ReactNode {
  const { session } = useAccount()
  const { common } = useShownWords().shared
  const seconds = useSecondsLeft(deadline)
  const total = Math.ceil(deadline.certainMs / 1000)
  const uncertain = readDeadline(deadline, session.now()).zone === 'uncertain'
  return (
    <div className="acct-countdown" data-low={seconds <= 10 || undefined}>
      <div className="acct-countdown-row">
        <span className="acct-countdown-label">{common.confirmTimeLeft}</span>
        <span className="acct-countdown-time" role="timer" aria-live="off">
          {formatTimer(seconds)}
        </span>
      </div>
      <Progress className="acct-countdown-bar" max={total} value={seconds} />
      {uncertain && <p className="acct-countdown-note">{common.confirmTimeUncertain}</p>}
    </div>
  )
}
