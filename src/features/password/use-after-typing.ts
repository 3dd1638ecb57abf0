'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { useAccount } from '../../account/provider.tsx'

const SETTLED_MS = 1_000

/**
 * What is made of a password, a second after the last key. The password itself is not kept.
 *
 * @param place what its field stands in
 * @param judge one that fails says nothing: it only advises
 * @returns `null` until there is an answer, and where the field is empty
 */
export function useAfterTyping<Answer>(
  place: RefObject<HTMLElement | null>,
  judge: (typed: string) => Answer | null | Promise<Answer | null>,
): Answer | null {
  const { clock } = useAccount().session
  const [answer, setAnswer] = useState<Answer | null>(null)
  const latest = useRef(judge)
  latest.current = judge

  useEffect(() => {
    const input = place.current?.querySelector('input')
    let timer: unknown = null
    let asked = 0
    const ask = () => {
      const mine = ++asked
      const typed = input?.value ?? ''
      if (typed === '') return setAnswer(null)
      void Promise.resolve()
        .then(() => latest.current(typed))
        .catch(() => null)
        .then((found) => {
          if (mine === asked) setAnswer(found)
        })
    }
    const wait = () => {
      asked += 1
      clock.clearTimeout(timer)
      timer = clock.setTimeout(ask, SETTLED_MS)
    }
    input?.addEventListener('input', wait)
    return () => {
      asked += 1
      clock.clearTimeout(timer)
      input?.removeEventListener('input', wait)
    }
  }, [place, clock])
  return answer
}
