'use client'

import type { ReactNode } from 'react'
import { useShownWords } from '../account/use-words.ts'
import type { Deadline } from '../flow/deadline.ts'
import { formatText, formatTimer } from '../i18n/format.ts'
import { Button, type ButtonProps } from '../ui/button.tsx'
import { useSecondsLeft } from './use-seconds-left.ts'

export interface WaitButtonProps extends ButtonProps {
  /** Until then the button shows the wait and does nothing. */
  until: Deadline | null
  children: string
}

export function WaitButton({ until, children, unavailable = false, ...rest }: WaitButtonProps): ReactNode {
  const { common } = useShownWords().shared
  const seconds = useSecondsLeft(until)
  const waiting = (left: number) => formatText(common.actionIn, { action: children, time: formatTimer(left) })
  return (
    <Button {...rest} unavailable={unavailable || seconds > 0} data-longest={waiting(60)}>
      {seconds === 0 ? children : waiting(seconds)}
    </Button>
  )
}
