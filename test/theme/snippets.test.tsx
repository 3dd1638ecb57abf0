import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { judge } from '../../stories/studio/judge.ts'
import { createColourReader } from '../../stories/studio/screen-colour.ts'
import { createGallery } from './gallery.tsx'
import { applySheets } from './sheets.ts'
import type { Snippet } from './snippets.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    snippets: () => Promise<Snippet[]>
    systemScheme: (scheme: 'light' | 'dark' | null) => Promise<void>
  }
}

/** Pages that are dark by colours of their own, and say nothing of a `color-scheme`. */
const pages = {
  system: 'body { background: #fff } @media (prefers-color-scheme: dark) { body { background: #121417 } }',
  switch: 'body { background: #fff } [data-theme="dark"] body { background: #121417 }',
}

describe.each(await commands.snippets())('the theme in $name', ({ sheet }) => {
  let gallery: HTMLElement
  const decides = /\[data-theme=dark\]\{[^}]*color-scheme/.test(sheet) ? 'switch' : 'system'

  beforeAll(async () => {
    gallery = await createGallery()
    document.body.replaceChildren(gallery)
  })
  afterAll(async () => {
    delete document.documentElement.dataset.theme
    await commands.systemScheme(null)
  })

  it.each(['light', 'dark'] as const)('can be read on a page that is %s', async (scheme) => {
    await commands.systemScheme(decides === 'system' ? scheme : 'light')
    if (decides === 'switch') document.documentElement.dataset.theme = scheme
    applySheets(pages[decides], sheet)
    const verdicts = judge(gallery, createColourReader()).filter(({ ratio }) => ratio !== null)
    expect(verdicts.length).toBeGreaterThan(20)
    expect(verdicts.filter(({ ratio, least }) => (ratio ?? 0) < least)).toEqual([])
    const panel = getComputedStyle(gallery.querySelector('.acct-panel') as Element)
    expect(panel.colorScheme).toContain(decides === 'system' ? 'light dark' : scheme)
    const main = gallery.querySelector('.acct-button[data-variant="primary"]:not([aria-disabled])') as Element
    expect(getComputedStyle(main).backgroundColor).toBe(
      scheme === 'light' ? 'rgb(15, 118, 110)' : 'rgb(94, 234, 212)',
    )
  })
})
