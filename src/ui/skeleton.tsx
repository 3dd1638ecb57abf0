import type { ReactNode } from 'react'

/** Stands in for a form while the account is read. */
export function Skeleton(): ReactNode {
  return (
    <div className="acct-skeleton" aria-hidden="true">
      <span className="acct-skeleton-line" data-size="title" />
      <span className="acct-skeleton-line" />
      <span className="acct-skeleton-line" data-size="control" />
    </div>
  )
}
