'use client'

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useAccount } from '../../account/provider.tsx'
import { usePasswordWords } from './use-password-words.ts'

/** How hard a password is to guess: 0 very easy, 4 very hard. */
export interface Strength {
  score: 0 | 1 | 2 | 3 | 4
  /** What would make it harder, in the language of the page. */
  hint?: string
}

/**
 * Estimates a password. It must not keep it.
 *
 * @param words what must not be part of a good one: the user's addresses and names
 */
export type EstimateStrength = (
  password: string,
  words: readonly string[],
) => Strength | null | Promise<Strength | null>

const SETTLED_MS = 1_000

interface PasswordStrengthProps {
  /** What the field stands in. */
  place: RefObject<HTMLElement | null>
  estimate: EstimateStrength
  words: readonly string[]
}

/** A meter that advises. The service decides. */
export function PasswordStrength({ place, estimate, words }: PasswordStrengthProps): ReactNode {
  const { clock } = useAccount().session
  const { field: text } = usePasswordWords().words
  const [strength, setStrength] = useState<Strength | null>(null)
  const latest = useRef({ estimate, words })
  latest.current = { estimate, words }

  useEffect(() => {
    const input = place.current?.querySelector('input')
    let timer: unknown = null
    let asked = 0
    const ask = () => {
      const mine = ++asked
      const typed = input?.value ?? ''
      if (typed === '') return setStrength(null)
      void Promise.resolve()
        .then(() => latest.current.estimate(typed, latest.current.words))
        // An estimator that fails says nothing: it only advises.
        .catch(() => null)
        .then((found) => {
          if (mine === asked) setStrength(found)
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

  const sentence = [text.strength0, text.strength1, text.strength2, text.strength3, text.strength4]
  return (
    <div className="acct-strength" aria-live="polite">
      {strength !== null && (
        <>
          <meter
            className="acct-meter"
            aria-label={text.strengthLabel}
            aria-valuetext={sentence[strength.score]}
            min={0}
            max={4}
            low={1.5}
            high={2.5}
            optimum={4}
            value={strength.score}
          />
          <p className="acct-field-hint">
            {sentence[strength.score]} {strength.hint}
          </p>
        </>
      )}
    </div>
  )
}
