'use client'

import { type ReactNode, useId, useRef } from 'react'
import { useShownWords } from '../account/use-words.ts'
import type { Deadline } from '../flow/deadline.ts'
import { formatSeconds, formatText, formatTimer, splitTemplate } from '../i18n/format.ts'
import { Button, type ButtonProps } from '../ui/button.tsx'
import { useSecondsLeft } from './use-seconds-left.ts'

export interface WaitButtonProps extends ButtonProps {
  /** Until then the button shows the wait and does nothing. */
  until: Deadline | null
  children: string
}

/** Its name stays through a wait. The time is shown beside it, and told by a description that stands still in the focus. */
export function WaitButton({ until, children, unavailable = false, ...rest }: WaitButtonProps): ReactNode {
  const { shared, tag } = useShownWords()
  const { actionIn } = shared.common
  const id = useId()
  const seconds = useSecondsLeft(until)
  const waits = seconds > 0
  // Refs, for a state would have the page drawn within the event that moves the focus.
  const focused = useRef(false)
  const held = useRef<number | null>(null)
  if (!waits || !focused.current) held.current = null
  else held.current ??= seconds
  return (
    <Button
      {...rest}
      unavailable={unavailable || waits}
      data-longest={formatText(actionIn, { action: children, time: formatTimer(60) })}
      data-waits={until !== null || undefined}
      aria-describedby={waits ? id : undefined}
      onFocus={() => {
        focused.current = true
        held.current = waits ? seconds : null
      }}
      onBlur={() => {
        focused.current = false
      }}
    >
      {waits ? (
        <>
          {splitTemplate(actionIn).map((part) =>
            'name' in part && part.name === 'action' ? (
              <span key="action">{children}</span>
            ) : (
              <span key={JSON.stringify(part)} aria-hidden="true">
                {'text' in part ? part.text : formatTimer(seconds)}
              </span>
            ),
          )}
          <span id={id} hidden>
            {formatText(actionIn, { action: children, time: formatSeconds(held.current ?? seconds, tag) })}
          </span>
        </>
      ) : (
        children
      )}
    </Button>
  )
}
