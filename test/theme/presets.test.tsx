import { screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { EmailSettings } from '../../src/features/contact/email-settings.tsx'
import layered from '../../src/theme/styles.css?inline'
import { judge } from '../../stories/studio/judge.ts'
import { createColourReader } from '../../stories/studio/screen-colour.ts'
import { presetNames, presetSheet } from '../../stories/support/presets.ts'
import { testAccount } from '../support/account.tsx'
import { createGallery } from './gallery.tsx'
import shadcn from './shadcn-variables.css?raw'
import { applySheets } from './sheets.ts'

const schemes = ['light', 'dark'] as const
/** `contrast` promises more than WCAG's AA asks. */
const least = (preset: string, asked: number) => (preset !== 'contrast' ? asked : asked === 3 ? 4.5 : 7)

describe('the contrast of', () => {
  let gallery: HTMLElement
  let judged = 0

  beforeAll(async () => {
    gallery = await createGallery()
    // A preset without a surface of its own stands on the page's.
    gallery.style.backgroundColor = 'Canvas'
    document.body.append(gallery)
  })
  afterAll(() => {
    delete document.documentElement.dataset.theme
    return commands.count(`contrast: ${judged} pairs in ${presetNames.length + 1} looks, light and dark`)
  })

  it.each(['none', ...presetNames].flatMap((preset) => schemes.map((scheme) => ({ preset, scheme }))))(
    '$preset is enough in $scheme',
    ({ preset, scheme }) => {
      applySheets(shadcn, presetSheet(preset), layered)
      document.documentElement.dataset.theme = scheme
      gallery.style.colorScheme = scheme
      const verdicts = judge(gallery, createColourReader()).filter(({ ratio }) => ratio !== null)
      expect(verdicts.length).toBeGreaterThan(20)
      judged += verdicts.length
      const low = verdicts.filter((verdict) => (verdict.ratio ?? 0) < least(preset, verdict.least))
      expect(low).toEqual([])
    },
  )

  it('a theme that is too pale is seen', () => {
    applySheets(':root { --acct-muted: #aaa }', layered)
    document.documentElement.dataset.theme = 'light'
    expect(judge(gallery, createColourReader()).filter(({ ratio }) => (ratio ?? 21) < 3)).not.toEqual([])
  })

  it.each([
    { preset: 'none', height: 44, size: '16px', weight: '600' },
    { preset: 'shadcn', height: 36, size: '14px', weight: '500' },
  ])('controls of the preset $preset are $height px high, in $size', ({ preset, height, size, weight }) => {
    applySheets(shadcn, presetSheet(preset), layered)
    const button = gallery.querySelector('.acct-button[data-variant="primary"]') as Element
    const input = gallery.querySelector('.acct-input') as Element
    expect(button.getBoundingClientRect().height).toBeCloseTo(height, 1)
    expect(input.getBoundingClientRect().height).toBeCloseTo(height, 1)
    expect(getComputedStyle(button)).toMatchObject({ fontSize: size, fontWeight: weight })
    expect(getComputedStyle(input).fontSize).toBe(size)
  })

  it('the preset plain leaves nothing around what is in the panel', () => {
    applySheets(presetSheet('plain'), layered)
    const panel = gallery.querySelector('.acct-panel') as Element
    const title = gallery.querySelector('.acct-title') as Element
    expect(title.getBoundingClientRect().left).toBe(panel.getBoundingClientRect().left)
    expect(getComputedStyle(panel)).toMatchObject({
      backgroundColor: 'rgba(0, 0, 0, 0)',
      borderTopWidth: '0px',
      boxShadow: 'none',
    })
  })

  it('the preset plain leaves a dialog what it has', async () => {
    applySheets(presetSheet('plain'), layered)
    const account = await testAccount()
    const view = account.open(<EmailSettings presentation="dialog" />)
    ;(await screen.findByRole('button', { name: 'Change Email' })).click()
    const title = await screen.findByRole('heading', { name: 'Change your email' })
    const dialog = screen.getByRole('dialog')
    expect(getComputedStyle(dialog).backgroundColor).toMatch(/^rgb\(/)
    const space = title.getBoundingClientRect().left - dialog.getBoundingClientRect().left
    expect(space).toBeGreaterThanOrEqual(16)
    view.unmount()
  })

  it('the bridge to shadcn/ui takes its font and its dark colours too', () => {
    applySheets(shadcn, presetSheet('shadcn'), layered)
    const look = () => {
      const { fontFamily, backgroundColor } = getComputedStyle(
        gallery.querySelector('.acct-panel') as Element,
      )
      return { fontFamily, backgroundColor }
    }
    document.documentElement.dataset.theme = 'light'
    expect(look()).toEqual({ fontFamily: 'cursive', backgroundColor: 'oklch(1 0 0)' })
    document.documentElement.dataset.theme = 'dark'
    expect(look()).toEqual({ fontFamily: 'cursive', backgroundColor: 'oklch(0.205 0 0)' })
  })
})
