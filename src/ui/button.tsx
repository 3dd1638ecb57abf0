import { type ButtonHTMLAttributes, forwardRef } from 'react'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'danger' | 'quiet'
  /** Its request is under way: shown as busy, and does nothing. */
  pending?: boolean
  /** Cannot be used right now. Stays focusable: a disabled button would drop the focus. */
  unavailable?: boolean
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  {
    variant = 'secondary',
    pending = false,
    unavailable = false,
    type = 'button',
    className,
    onClick,
    children,
    ...rest
  },
  ref,
) {
  const idle = pending || unavailable
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      className={className === undefined ? 'acct-button' : `acct-button ${className}`}
      data-variant={variant}
      data-pending={pending || undefined}
      aria-disabled={idle || undefined}
      onClick={(event) => {
        if (idle) event.preventDefault()
        else onClick?.(event)
      }}
    >
      <span className="acct-button-label">{children}</span>
      {pending && <span className="acct-spinner" aria-hidden="true" />}
    </button>
  )
})
