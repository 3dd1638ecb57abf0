'use client'

import type { ReactNode } from 'react'
import { useShownWords } from '../account/use-words.ts'
import { formatText } from '../i18n/format.ts'
import { Progress } from '../ui/progress.tsx'

/** "Step 2 of 3", where steps are counted. */
export function StepPosition({ current, total }: { current: number; total: number }): ReactNode {
  const { common } = useShownWords().shared
  return (
    <p className="acct-position">
      <Progress className="acct-position-bar" max={total} value={current} />
      <span>{formatText(common.step, { current, total })}</span>
    </p>
  )
}
