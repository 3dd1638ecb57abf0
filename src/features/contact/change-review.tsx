'use client'

import type { ReactNode } from 'react'
import { formatText } from '../../i18n/format.ts'
import { Address, breakable } from '../../steps/rich-text.tsx'
import { useEmailWords } from './use-email-words.ts'

/** Old address, arrow, new address. Read aloud as a sentence. */
export function ChangeReview({ from, to }: { from: string; to: string }): ReactNode {
  const { change } = useEmailWords().words
  return (
    <p className="acct-review">
      <span className="acct-visually-hidden">{formatText(change.review, { from, to })}</span>
      <span className="acct-review-pair" aria-hidden="true">
        <span className="acct-review-old">
          <Address>{breakable(from)}</Address>
        </span>
        <span className="acct-review-new">
          <svg className="acct-review-arrow" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M3.5 10h13M11.5 5l5 5-5 5" />
          </svg>
          <Address>{breakable(to)}</Address>
        </span>
      </span>
    </p>
  )
}
