import type { PluralForms, SharedWords } from './words.ts'

type CodeWords = SharedWords['code']

/** A sentence cut at its placeholders: text, and the names that stand between. */
export type TemplatePart = { text: string } | { name: string }

export function splitTemplate(template: string): TemplatePart[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { name: part.slice(1, -1) } : { text: part }))
}

export function formatText(template: string, values: Record<string, string | number>): string {
  return splitTemplate(template)
    .map((part) => ('text' in part ? part.text : String(values[part.name] ?? `{${part.name}}`)))
    .join('')
}

/** A clock's reading, `1:05`: the same in every language. */
export function formatTimer(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${(seconds % 60).toString().padStart(2, '0')}`
}

/** A duration for reading aloud, "42 seconds", in the digits that codes and timers have. */
export function formatSeconds(seconds: number, tag: string): string {
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    numberingSystem: 'latn',
  }).format(seconds)
}

/**
 * The day of a moment, where the user is: "3 May 2026", in the digits that codes and timers have.
 *
 * @returns `null`: it is no moment
 */
export function formatDay(moment: string, tag: string): string | null {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return null
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', numberingSystem: 'latn' }).format(date)
}

/** The form in which the language says this number of things, filled. */
function formatPlural(
  forms: PluralForms,
  number: number,
  tag: string,
  values: Record<string, number>,
): string {
  return formatText(forms[new Intl.PluralRules(tag).select(number)] ?? forms.other, values)
}

export function formatDigits(count: number, tag: string, { digits }: CodeWords): string {
  return formatPlural(digits, count, tag, { count })
}

/** "6 digits", or "4 to 8 digits": a range takes the form of its end. */
export function formatCodeLength(
  [min, max]: readonly [number, number],
  tag: string,
  code: CodeWords,
): string {
  return min === max ? formatDigits(min, tag, code) : formatPlural(code.digitsRange, max, tag, { min, max })
}
