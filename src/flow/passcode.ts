import { toAsciiDigits } from './digits.ts'

/** How many digits a passcode has: exactly, or from-to when the pool's setting is not known. */
export type CodeLength = number | readonly [number, number]

export type PasscodeProblem = 'empty' | 'tooShort' | 'tooLong' | 'several' | 'noCode'

export type PasscodeReading =
  | { code: string; problem?: undefined }
  /** `digits`: how many were found, where that helps. */
  | { problem: PasscodeProblem; digits: number }

const LONGEST_TEXT = 2_000
/** Digit groups with one separator between neighbours: `123 456`, `123-456`, also dates and phone numbers. */
const COMPOUND = /\d+(?:[\s\-‐-―−.·_/:]\d+)*/gu

/**
 * Finds the passcode in whatever was typed or pasted: `123 456`, `Your code is 123456`, full-width and other digits.
 * Groups join only when they are equally long and add up to an allowed length; digits are never cut off.
 */
export function readPasscode(text: string, length: CodeLength): PasscodeReading {
  const [shortest, longest] = typeof length === 'number' ? [length, length] : length
  const allowed = (digits: number) => digits >= shortest && digits <= longest
  if (text.length > LONGEST_TEXT) return { problem: 'noCode', digits: 0 }

  const plain = toAsciiDigits(text).trim()
  if (plain === '') return { problem: 'empty', digits: 0 }
  const compounds = [...plain.matchAll(COMPOUND)]
    .filter((match) => standsAlone(plain, match))
    .map(([found]) => found)
  const candidates = compounds
    .map(joinEqualGroups)
    .filter((digits) => digits !== null && allowed(digits.length))

  const [code, another] = candidates
  if (another !== undefined) return { problem: 'several', digits: 0 }
  if (code) return { code }
  return explain(compounds, shortest)
}

function explain(compounds: string[], shortest: number): PasscodeReading {
  const [only, another] = compounds
  if (only === undefined || another !== undefined || /\D/.test(only)) return { problem: 'noCode', digits: 0 }
  return { problem: only.length < shortest ? 'tooShort' : 'tooLong', digits: only.length }
}

/** Digits that are part of a word, a signed number or a phone number are no passcode. */
function standsAlone(text: string, { 0: found, index }: RegExpExecArray): boolean {
  const before = text.slice(0, index)
  const after = text.slice(index + found.length)
  const signed = /(?:^|[^\p{L}])[-−+]$/u.test(before)
  return !signed && !/[\p{Script=Latin}+]$/u.test(before) && !/^\p{Script=Latin}/u.test(after)
}

/** `20.11.26` is a date, `12:30` a time: what is written with these signs, or in this shape, is no code in groups. */
const DATE_OR_TIME = /[/:_]|^\d\d([-.‐-―−])\d\d\1\d\d$/u

function joinEqualGroups(compound: string): string | null {
  if (DATE_OR_TIME.test(compound)) return null
  const [first = '', ...others] = compound.split(/\D/)
  return others.every((group) => group.length === first.length) ? [first, ...others].join('') : null
}
