'use client'

import { useEffect, useState } from 'react'
import type { Operation } from '../api/operation.ts'
import { useAccount } from './provider.tsx'

/**
 * Something that is shown beside a flow. No flow waits for it, and none fails without it.
 *
 * @param of what it is read for, like a user's id: for another one it is read anew. `undefined`: it is not read
 * @returns `undefined` until it was read, and where it cannot be
 */
export function useAside<Output>(
  operation: Operation<void, Output>,
  of: string | undefined,
): Output | undefined {
  const { client } = useAccount()
  const [found, setFound] = useState<{ of: string; value: Output } | null>(null)
  useEffect(() => {
    if (of === undefined || client.offers?.(operation.name) === false) return
    const reading = new AbortController()
    client.call(operation, undefined, { signal: reading.signal }).then(
      (value) => {
        if (!reading.signal.aborted) setFound({ of, value })
      },
      () => undefined,
    )
    return () => reading.abort()
  }, [client, operation, of])
  return found?.of === of ? found?.value : undefined
}
