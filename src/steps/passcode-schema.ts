import * as z from 'zod/mini'
import { type CodeLength, type PasscodeReading, readPasscode } from '../flow/passcode.ts'
import { formatCodeLength, formatDigits, formatText } from '../i18n/format.ts'
import type { SharedWords } from '../i18n/words.ts'

/** Text in a field to passcode, or a sentence that says what is wrong with it. */
export function passcodeSchema(length: CodeLength, tag: string, words: SharedWords['code']) {
  return z.pipe(
    z.string(),
    z.transform((text, context) => {
      const reading = readPasscode(text, length)
      if (reading.problem === undefined) return reading.code
      context.issues.push({
        code: 'custom',
        message: explain(reading, length, tag, words),
        input: undefined,
      })
      return z.NEVER
    }),
  )
}

function explain(
  { problem, digits }: Extract<PasscodeReading, { digits: number }>,
  length: CodeLength,
  tag: string,
  words: SharedWords['code'],
): string {
  if (problem !== 'tooShort' && problem !== 'tooLong') return words[problem]
  const range = typeof length === 'number' ? ([length, length] as const) : length
  return formatText(words.wrongCount, {
    count: formatDigits(digits, tag, words),
    expected: formatCodeLength(range, tag, words),
  })
}
