'use client'

import type { ReactNode } from 'react'
import type { Deadline } from '../flow/deadline.ts'
import { formatText, formatTimer } from '../i18n/format.ts'
import { useShownWords } from '../provider/use-words.ts'
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
  return (
    <Button {...rest} unavailable={unavailable || seconds > 0}>
      {seconds === 0
        ? children
        : formatText(common.actionIn, { action: children, time: formatTimer(seconds) })}
    </Button>
  )
}
