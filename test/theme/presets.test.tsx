import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import layered from '../../src/theme/styles.css?inline'
import { judge } from '../../stories/studio/judge.ts'
import { createColourReader } from '../../stories/studio/screen-colour.ts'
import { presetNames, presetSheet } from '../../stories/support/presets.ts'
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

  it('the bridge to shadcn/ui takes its font and its dark colours too', () => {
    applySheets(shadcn, presetSheet('shadcn'), layered)
    const look = () => {
      const { fontFamily, backgroundColor } = getComputedStyle(gallery.querySelector('.acct-root') as Element)
      return { fontFamily, backgroundColor }
    }
    document.documentElement.dataset.theme = 'light'
    expect(look()).toEqual({ fontFamily: 'cursive', backgroundColor: 'oklch(1 0 0)' })
    document.documentElement.dataset.theme = 'dark'
    expect(look()).toEqual({ fontFamily: 'cursive', backgroundColor: 'oklch(0.205 0 0)' })
  })
})
