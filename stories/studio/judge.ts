import { contrastRatio } from './contrast.ts'
import type { ColourReader } from './screen-colour.ts'

interface Pair {
  name: string
  /** What has to stand out, among the specimens. */
  of: string
  /** Which colour of it; text unless told. */
  colour?: (element: Element) => string
  /** What it has to stand out from: its own background, or that of what is around it. */
  from: 'itself' | 'surroundings'
  /** 4.5 for text, 3 for what tells that something can be operated. */
  least: 4.5 | 3
}

const borderOf = (element: Element) => getComputedStyle(element).borderBlockStartColor
const fillOf = (element: Element) => getComputedStyle(element).backgroundColor
const strokeOf = (element: Element) => getComputedStyle(element).stroke
const focusOf = (element: Element) => `${resolve(element, 'var(--_focus)')}`
const barOf = (element: Element) => `${resolve(element, 'var(--_accent)')}`

const text = (name: string, of: string): Pair => ({ name, of, from: 'itself', least: 4.5 })
const shape = (name: string, of: string, colour: Pair['colour']): Pair => ({
  name,
  of,
  colour,
  from: 'surroundings',
  least: 3,
})
const tones = ['info', 'success', 'warning', 'danger'] as const

const pairs: readonly Pair[] = [
  text('Heading', '.acct-title'),
  text('Label', '.acct-field-label'),
  text('What is typed', '.acct-input'),
  text('Lead', '.acct-lead'),
  text('Hint', '.acct-field-hint'),
  text('Error of a field', '.acct-field-error'),
  text('Old address, in its box', '.acct-review-old .acct-address'),
  text('Time left', '.acct-countdown-time'),
  text('Main button', '.acct-button[data-variant="primary"]:not([aria-disabled])'),
  text('Button that removes', '.acct-button[data-variant="danger"]:not([aria-disabled])'),
  text('Secondary button', '.acct-button[data-variant="secondary"]:not([aria-disabled])'),
  text('Quiet button', '.acct-button[data-variant="quiet"]:not([aria-disabled])'),
  ...tones.map((tone) => text(`Notice, ${tone}`, `.acct-notice[data-tone="${tone}"] .acct-notice-text`)),
  ...tones.map((tone) =>
    shape(`Icon, ${tone}`, `.acct-notice[data-tone="${tone}"] .acct-notice-icon`, strokeOf),
  ),
  shape('Edge of a field', '.acct-input:not([aria-invalid])', borderOf),
  shape('Edge of a field with an error', '.acct-input[aria-invalid]', borderOf),
  shape('Main button, as a shape', '.acct-button[data-variant="primary"]:not([aria-disabled])', fillOf),
  shape('Focus', '.acct-button[data-variant="primary"]', focusOf),
  shape('Time left, as a bar', '.acct-countdown', barOf),
]

export interface Verdict {
  name: string
  least: number
  /** `null` when nothing of the kind is on the screen. */
  ratio: number | null
}

/** Measures every pair on what is drawn. */
export function judge(pane: Element, colours: ColourReader): Verdict[] {
  return pairs.map(({ name, of, colour, from, least }) => {
    const element = pane.querySelector(of)
    if (element === null) return { name, least, ratio: null }
    const ground = from === 'itself' ? element : (element.parentElement ?? element)
    const shown = colour?.(element) ?? getComputedStyle(element).color
    return { name, least, ratio: contrastRatio(colours.over(ground, shown), colours.ground(ground)) }
  })
}

/** What a colour comes to where an element stands. */
function resolve(element: Element, colour: string): string {
  const probe = document.createElement('span')
  probe.style.color = colour
  element.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
