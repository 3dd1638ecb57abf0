'use client'

import { useEffect, useState } from 'react'
import type { Operation } from '../api/operation.ts'
import { useAccount } from './provider.tsx'

/**
 * Something of the account that is shown beside a flow. No flow waits for it, and none fails without it.
 *
 * @param userId whose account it is read for; `undefined`: not known yet
 * @returns `undefined` until it was read, and where it cannot be
 */
export function useAside<Output>(
  operation: Operation<void, Output>,
  userId: string | undefined,
): Output | undefined {
  const { client } = useAccount()
  const [found, setFound] = useState<{ userId: string; value: Output } | null>(null)
  useEffect(() => {
    if (userId === undefined || client.offers?.(operation.name) === false) return
    const reading = new AbortController()
    client.call(operation, undefined, { signal: reading.signal }).then(
      (value) => {
        if (!reading.signal.aborted) setFound({ userId, value })
      },
      () => undefined,
    )
    return () => reading.abort()
  }, [client, operation, userId])
  return found?.userId === userId ? found?.value : undefined
}
