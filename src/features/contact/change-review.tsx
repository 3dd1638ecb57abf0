'use client'

import type { ReactNode } from 'react'
import { formatText } from '../../i18n/format.ts'
import { Address } from '../../steps/rich-text.tsx'

interface ChangeReviewProps {
  /** The sentence, with `{from}` and `{to}`. */
  template: string
  from: string
  to: string
}

/** Old address, arrow, new address. Read aloud as a sentence. */
export function ChangeReview({ template, from, to }: ChangeReviewProps): ReactNode {
  return (
    <p className="acct-review">
      <span className="acct-visually-hidden">{formatText(template, { from, to })}</span>
      <span className="acct-review-pair" aria-hidden="true">
        <span className="acct-review-old">
          <Address breaks>{from}</Address>
        </span>
        <span className="acct-review-new">
          <svg className="acct-review-arrow" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M3.5 10h13M11.5 5l5 5-5 5" />
          </svg>
          <Address breaks>{to}</Address>
        </span>
      </span>
    </p>
  )
}
