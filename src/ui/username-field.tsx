import type { ReactNode } from 'react'

/**
 * Whose password a form is about, for password managers alone: people have it on the page elsewhere. It has no name, so that
 * a host's form around ours sends nothing of it.
 */
export function UsernameField({ value }: { value: string | null }): ReactNode {
  return (
    value !== null && (
      <input
        className="acct-visually-hidden"
        type="text"
        autoComplete="username"
        readOnly
        tabIndex={-1}
        aria-hidden="true"
        value={value}
      />
    )
  )
}
