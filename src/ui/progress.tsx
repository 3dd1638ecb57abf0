import type { ReactNode } from 'react'

interface ProgressProps {
  className: string
  max: number
  value: number
}

/** A bar that repeats what a text beside it says. */
export function Progress({ className, max, value }: ProgressProps): ReactNode {
  return <progress className={`acct-progress ${className}`} max={max} value={value} aria-hidden="true" />
}
