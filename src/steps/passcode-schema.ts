import * as z from 'zod/mini'
import { type CodeLength, type PasscodeReading, readPasscode } from '../flow/passcode.ts'
import { formatCodeLength, formatDigits, formatText } from '../i18n/format.ts'
import type { Locale, Messages } from '../i18n/messages.ts'

/** Text in a field to passcode, or a sentence that says what is wrong with it. */
export function passcodeSchema(length: CodeLength, locale: Locale, messages: Messages) {
  return z.pipe(
    z.string(),
    z.transform((text, context) => {
      const reading = readPasscode(text, length)
      if (reading.problem === undefined) return reading.code
      context.issues.push({
        code: 'custom',
        message: explain(reading, length, locale, messages),
        input: undefined,
      })
      return z.NEVER
    }),
  )
}

function explain(
  { problem, digits }: Extract<PasscodeReading, { digits: number }>,
  length: CodeLength,
  { tag }: Locale,
  messages: Messages,
): string {
  if (problem !== 'tooShort' && problem !== 'tooLong') return messages.code[problem]
  const range = typeof length === 'number' ? ([length, length] as const) : length
  return formatText(messages.code.wrongCount, {
    count: formatDigits(digits, tag, messages),
    expected: formatCodeLength(range, tag, messages),
  })
}
