import { forwardRef, type InputHTMLAttributes, type ReactNode, useId } from 'react'

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong with the value, and what to do. */
  error?: ReactNode
  /** Stands at the end of the control, on the same line when there is room. */
  action?: ReactNode
}

/** A labelled text field. `className` goes to the field, everything else to the control. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, error, action, className, ...control },
  ref,
) {
  const id = useId()
  const hintId = `${id}hint`
  const errorId = `${id}error`
  const described = [error ? errorId : '', hint ? hintId : ''].filter((part) => part !== '').join(' ')
  return (
    <div className={className === undefined ? 'acct-field' : `acct-field ${className}`}>
      <label className="acct-field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="acct-field-hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && (
        <p className="acct-field-error" id={errorId}>
          {error}
        </p>
      )}
      <div className="acct-field-row">
        <input
          {...control}
          ref={ref}
          id={id}
          className="acct-input"
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        />
        {action}
      </div>
    </div>
  )
})
