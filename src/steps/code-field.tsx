'use client'

import { forwardRef, type ReactNode } from 'react'
import { TextField, type TextFieldProps } from '../ui/text-field.tsx'

export interface CodeFieldProps extends Omit<TextFieldProps, 'type'> {
  action: ReactNode
}

/** One plain field for a passcode: paste, autofill and screen readers work as everywhere else. Nothing is cut off. */
export const CodeField = forwardRef<HTMLInputElement, CodeFieldProps>(function CodeField(props, ref) {
  return (
    <TextField
      {...props}
      ref={ref}
      className="acct-code-field"
      type="text"
      inputMode="numeric"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      translate="no"
      dir="ltr"
    />
  )
})
