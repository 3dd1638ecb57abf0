'use client'

import { useEffect, useRef } from 'react'
import type { AccountError } from '../api/account-error.ts'

/** After the service refused a code: back to the field with its text selected, ready to be typed over. */
export function useSelectOnRejection(
  error: AccountError | null,
  errorCount: number,
  select: () => void,
): void {
  const seen = useRef(errorCount)
  useEffect(() => {
    if (seen.current === errorCount) return
    seen.current = errorCount
    if (error?.code === 'code_rejected' || error?.code === 'code_expired') select()
  })
}
