import { composeStories, setProjectAnnotations } from '@storybook/react-vite'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { commands, page } from 'vitest/browser'
import * as preview from '../../.storybook/preview.tsx'
import styles from '../../src/theme/styles.css?inline'
import * as bind from '../../stories/bind-email-form.stories.tsx'
import * as bindErrors from '../../stories/bind-email-form-errors.stories.tsx'
import * as change from '../../stories/change-email-wizard.stories.tsx'
import * as changeErrors from '../../stories/change-email-wizard-errors.stories.tsx'
import * as unbind from '../../stories/unbind-email-form.stories.tsx'
import * as unbindErrors from '../../stories/unbind-email-form-errors.stories.tsx'
import { seed, soaking } from '../support/amount.ts'
import { applySheets } from './sheets.ts'

const widths = [280, 320, 456, 560, 636]
const languages = ['de', 'fr', 'es', 'ar']
const modules = { bind, bindErrors, change, changeErrors, unbind, unbindErrors }

/** Every day a sixth of the screens, each in one language; in the soak all in all. */
const looks = languages.flatMap((language, turn) => {
  setProjectAnnotations([preview, { initialGlobals: { language, width: 'full' } }])
  return Object.entries(modules)
    .flatMap(([name, stories]) =>
      Object.entries(composeStories(stories as typeof change)).map(
        ([story, scene]) => [`${name} ${story}`, language, scene] as const,
      ),
    )
    .filter((_, index) => soaking || (index * 7 + seed) % 24 === turn * 6)
})

let measured = 0
afterAll(() => commands.count(`layout: ${measured} screens measured, in ${languages.length} languages`))

beforeEach(async () => {
  await page.viewport(1000, 1400)
  applySheets(styles)
})

it.each(looks)(
  '%s in %s: nothing moves when a wait ends, no button and no last word stands alone, no word breaks',
  async (_, __, scene) => {
    const canvasElement = document.createElement('div')
    document.body.append(canvasElement)
    await scene.run({ canvasElement })
    const root = canvasElement.querySelector('.acct-root') as HTMLElement
    const copy = root.cloneNode(true) as HTMLElement
    canvasElement.remove()
    const place = document.createElement('div')
    place.append(copy)
    document.body.append(place)
    try {
      for (const width of widths) {
        place.style.inlineSize = `${width}px`
        expect(loneButtons(copy), `at ${width} px`).toEqual([])
        expect(brokenAddresses(copy), `at ${width} px`).toEqual([])
        expect(loneWords(copy), `at ${width} px`).toEqual([])
        expect(jump(copy), `at ${width} px`).toBe(0)
        measured += 1
      }
    } finally {
      place.remove()
    }
  },
)

/** Buttons that stand alone below a row of several. */
function loneButtons(root: HTMLElement): string[] {
  return [...root.querySelectorAll('.acct-actions')].flatMap((actions) => {
    const buttons = [...actions.querySelectorAll<HTMLElement>(':scope > .acct-button')]
    const bottomOf = (button: HTMLElement) => Math.round(button.getBoundingClientRect().bottom)
    const rows = [...new Set(buttons.map(bottomOf))]
      .sort((a, b) => a - b)
      .map((bottom) => buttons.filter((button) => bottomOf(button) === bottom))
    const last = rows.at(-1) ?? []
    const isAlone = last.length === 1 && rows.some(({ length }) => length > 1)
    return isAlone ? last.map(({ innerText }) => innerText) : []
  })
}

/** Short words that a paragraph ends with, alone in its last line. */
function loneWords(root: HTMLElement): string[] {
  const paragraphs = root.querySelectorAll<HTMLElement>(
    '.acct-lead, .acct-field-hint, .acct-field-error, .acct-notice-text',
  )
  return [...paragraphs].flatMap((paragraph) => {
    const words = wordsIn(paragraph)
    const last = words.at(-1)
    const lastLine = words.filter(({ bottom }) => bottom === last?.bottom)
    const isAlone = last !== undefined && lastLine.length === 1 && words.length > 1
    return isAlone && last.width < paragraph.clientWidth / 4 ? [`${paragraph.innerText}`] : []
  })
}

function wordsIn(paragraph: HTMLElement): { bottom: number; width: number }[] {
  const found: { bottom: number; width: number }[] = []
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    for (const { index, 0: word } of (text as Text).data.matchAll(/\S+/g)) {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const line = [...range.getClientRects()].at(-1)
      if (line !== undefined) found.push({ bottom: Math.round(line.bottom), width: line.width })
    }
  }
  return found
}

/** Pieces of addresses that go on in another line, though the line before could have ended at a dot or the @. */
function brokenAddresses(root: HTMLElement): string[] {
  return [...root.querySelectorAll<HTMLElement>('.acct-address')].flatMap((address) => {
    const room = address.closest('p, dd, li')?.clientWidth ?? 0
    return [...address.childNodes].flatMap((piece) => {
      if (!(piece instanceof Text)) return []
      const range = document.createRange()
      range.selectNodeContents(piece)
      const lines = [...range.getClientRects()]
      const whole = lines.reduce((sum, { width }) => sum + width, 0)
      return lines.length > 1 && whole < room - 40 ? [piece.data] : []
    })
  })
}

/** How much taller or lower the screen is while its buttons wait than after it. */
function jump(root: HTMLElement): number {
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-longest]')]
  const labels = buttons.map((button) => button.querySelector('.acct-button-label') as HTMLElement)
  const before = labels.map(({ innerHTML }) => innerHTML)
  const waiting = buttons.filter(
    (button) => button.dataset.waits !== undefined || button.closest('.acct-field-row'),
  )
  for (const button of waiting)
    (button.querySelector('.acct-button-label') as HTMLElement).textContent = button.dataset.longest ?? ''
  const during = root.offsetHeight
  for (const button of waiting) {
    const label = button.querySelector('.acct-button-label') as HTMLElement
    // The name alone: what a wait adds stands around it.
    label.textContent = (button.dataset.longest ?? '')
      .replace(/\s*[（(]?[^（()]*1:00[^)）]*[)）]?/, '')
      .slice(0, 12)
  }
  const after = root.offsetHeight
  labels.forEach((label, index) => {
    label.innerHTML = before[index] ?? ''
  })
  return during - after
}
