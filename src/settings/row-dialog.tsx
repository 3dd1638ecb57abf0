'use client'

import { type ReactNode, useEffect, useLayoutEffect, useReducer, useRef } from 'react'
import { Button } from '../ui/button.tsx'

export interface RowDialogProps {
  /** Ids of the elements that name it. */
  labelledBy: string
  isSeen: boolean
  closeLabel: string
  /** The user wants to close it: by Escape, the backdrop or the button. */
  onClose: () => void
  children: ReactNode
}

// The server has no dialog to open, and React warns of a layout effect there.
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect

/** A native modal dialog. It opens and closes by `isSeen` alone; what is in it stays as it is meanwhile. */
export function RowDialog({ labelledBy, isSeen, closeLabel, onClose, children }: RowDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const pressed = useRef<EventTarget | null>(null)
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0)
  useBeforePaint(() => {
    const { current } = dialog
    if (current === null || current.open === isSeen) return
    if (isSeen) current.showModal()
    else current.close()
  })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the backdrop's keyboard is Escape, which is `onCancel`.
    <dialog
      ref={dialog}
      className="acct-dialog"
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        // A file field inside is cancelled too.
        if (event.target !== dialog.current) return
        event.preventDefault()
        onClose()
      }}
      // Browsers let a second Escape close it in any case.
      onClose={() => {
        if (!isSeen) return
        onClose()
        // It opens again where the row stays.
        lookAgain()
      }}
      onPointerDown={(event) => {
        pressed.current = event.target
      }}
      onClick={(event) => {
        // The dialog itself has no room of its own: this is its backdrop. A text that was selected beyond the edge is none.
        if (event.target === dialog.current && pressed.current === dialog.current) onClose()
      }}
    >
      <div className="acct-dialog-body">
        {children}
        <Button variant="quiet" className="acct-dialog-close" aria-label={closeLabel} onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="m5 5 10 10M15 5 5 15" />
          </svg>
        </Button>
      </div>
    </dialog>
  )
}
