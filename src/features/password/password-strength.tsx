'use client'

import type { ReactNode, RefObject } from 'react'
import { Progress } from '../../ui/progress.tsx'
import { useAfterTyping } from './use-after-typing.ts'
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

interface PasswordStrengthProps {
  /** What the field stands in. */
  place: RefObject<HTMLElement | null>
  estimate: EstimateStrength
  words: readonly string[]
}

/** A meter that advises. The service decides. */
export function PasswordStrength({ place, estimate, words }: PasswordStrengthProps): ReactNode {
  const { field: text } = usePasswordWords().words
  const strength = useAfterTyping(place, (typed) => estimate(typed, words))
  const sentence = [text.strength0, text.strength1, text.strength2, text.strength3, text.strength4]
  return (
    <div className="acct-strength" aria-live="polite">
      {strength !== null && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: engines draw a <meter> each in colours of its own */}
          <div
            role="meter"
            aria-label={text.strengthLabel}
            aria-valuetext={sentence[strength.score]}
            aria-valuemin={0}
            aria-valuemax={4}
            aria-valuenow={strength.score}
          >
            <Progress className="acct-meter" max={4} value={strength.score} />
          </div>
          <p className="acct-field-hint">
            {sentence[strength.score]} {strength.hint}
          </p>
        </>
      )}
    </div>
  )
}
