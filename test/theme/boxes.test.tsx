import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { commands, page } from 'vitest/browser'
import styles from '../../src/theme/styles.css?inline'
import { createGallery } from './gallery.tsx'
import { applySheets } from './sheets.ts'

const div = (style: string, inner = '') => `<div data-box style="${style}">${inner}<slot></slot></div>`
const within = (style: string, box: string) => `<div style="${style}">${box}</div>`

/** Boxes of a host's, each with a <slot> where the component is put. `data-box` is what it must not leave. */
const boxes: Record<string, string> = {
  'a block': div(''),
  'a block of 280px': div('inline-size: 280px'),
  'a block of 900px': div('max-inline-size: 900px'),
  'a centring row': div('display: flex; justify-content: center'),
  'a row aligned to its start': div('display: flex; align-items: flex-start'),
  'a row that wraps': div('display: flex; flex-wrap: wrap'),
  'a centring column': div('display: flex; flex-direction: column; align-items: center'),
  'an inline row': div('display: inline-flex'),
  'a grid that centres': div('display: grid; place-items: center'),
  'a grid that starts at the start': div('display: grid; justify-items: start'),
  'a grid with an auto column': div('display: grid; grid-template-columns: auto; justify-content: start'),
  'an auto column beside one that takes the rest, 300px wide': div(
    'display: grid; grid-template-columns: auto 1fr; inline-size: 300px',
  ),
  'an inline grid': div('display: inline-grid'),
  'a cell': '<table><tr><td data-box><slot></slot></td></tr></table>',
  'a cell in a table of 300px':
    '<table style="width: 300px"><tr><td data-box><slot></slot></td></tr></table>',
  'an inline block': div('display: inline-block'),
  'a float': div('float: left'),
  'a box out of the flow': div('position: absolute'),
  'a box at the edge of the window': div('position: fixed; inset: auto 0 0 auto'),
  'fit-content': div('inline-size: fit-content'),
  'fit-content in 300px': within('inline-size: 300px', div('inline-size: fit-content')),
  'max-content': div('inline-size: max-content; max-inline-size: 100%'),
  'min-content': div('inline-size: min-content'),
  'a fieldset that fits': '<fieldset data-box style="inline-size: fit-content"><slot></slot></fieldset>',
  'a disclosure': '<details data-box open><summary>More</summary><slot></slot></details>',
  columns: div('columns: 2 300px'),
  'a modal dialog': '<dialog data-box data-open="modal"><slot></slot></dialog>',
  'a popover': '<div data-box data-open="popover" popover="manual"><slot></slot></div>',
}
/** How wide the component has to be where the box, not the window, sets the limit. */
const narrow: Record<string, number> = {
  'a block of 280px': 280,
  'an auto column beside one that takes the rest, 300px wide': 272,
  'a cell in a table of 300px': 290,
  'fit-content in 300px': 300,
  'min-content': 272,
  columns: 300,
}
const windows = [1200, 390, 320]

describe('the component stands in', () => {
  let root: Element
  let stood = 0

  beforeAll(async () => {
    const gallery = await createGallery()
    root = gallery.querySelector('.acct-change-email:has(.acct-field-row .acct-button)') as Element
    applySheets(styles)
  })
  afterEach(() => document.body.replaceChildren())
  afterAll(() => commands.count(`boxes: ${stood} stood in, in windows of ${windows.join(', ')} px`))

  it.each(Object.entries(boxes))('%s', async (name, markup) => {
    for (const wide of windows) {
      await page.viewport(wide, 900)
      document.body.innerHTML = markup
      document.querySelector('slot')?.replaceWith(root.cloneNode(true))
      document.querySelector<HTMLDialogElement>('[data-open="modal"]')?.showModal()
      document.querySelector<HTMLElement>('[data-open="popover"]')?.showPopover()
      const box = document.querySelector('[data-box]') as HTMLElement
      const stands = box.querySelector('.acct-root') as HTMLElement
      const { width, right } = stands.getBoundingClientRect()
      const where = `in a window of ${wide}px`
      // What a window leaves within the edges of a dialog.
      expect(width, where).toBeGreaterThanOrEqual(Math.min(narrow[name] ?? 480, wide - 96))
      expect(right, where).toBeLessThanOrEqual(Math.ceil(box.getBoundingClientRect().right))
      expect(stands.scrollWidth, where).toBeLessThanOrEqual(stands.clientWidth)
      expect(document.documentElement.scrollWidth, where).toBeLessThanOrEqual(wide)
    }
    stood += 1
  })
})
