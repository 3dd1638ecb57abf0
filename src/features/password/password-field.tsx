'use client'

import { forwardRef, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField, type TextFieldProps } from '../../ui/text-field.tsx'
import { usePasswordWords } from './use-password-words.ts'

interface PasswordFieldProps extends Omit<TextFieldProps, 'type' | 'action'> {
  autoComplete: 'current-password' | 'new-password'
}

/** A password that can be shown, and is hidden again when the form is sent. Nothing is cut off or changed. */
export const PasswordField = forwardRef<HTMLInputElement, PasswordFieldProps>(
  function PasswordField(props, ref) {
    const { field: text } = usePasswordWords().words
    const [shown, setShown] = useState(false)
    /** Said only once it was pressed. */
    const [told, setTold] = useState('')
    const button = useRef<HTMLButtonElement>(null)
    useEffect(() => {
      const { form } = button.current ?? {}
      // On the way down from the window: a submit of ours goes no further than React.
      const page = form?.ownerDocument.defaultView
      const hideIfOurs = (event: Event) => {
        if (event.composedPath()[0] === form) setShown(false)
      }
      page?.addEventListener('submit', hideIfOurs, true)
      return () => page?.removeEventListener('submit', hideIfOurs, true)
    }, [])
    return (
      <TextField
        {...props}
        ref={ref}
        className="acct-password-field"
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        dir="ltr"
        action={
          <>
            <Button
              ref={button}
              aria-label={shown ? text.hideLabel : text.showLabel}
              onClick={() => {
                setShown(!shown)
                setTold(shown ? text.hidden : text.shown)
              }}
            >
              {shown ? text.hide : text.show}
            </Button>
            <span className="acct-visually-hidden" aria-live="polite">
              {told}
            </span>
          </>
        }
      />
    )
  },
)
