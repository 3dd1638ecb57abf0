import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { unlayered } from '../../build/unlayered.ts'
import layered from '../../src/theme/styles.css?inline'
import { differences, type Looks, looksOf } from './computed-style.ts'
import { createGallery } from './gallery.tsx'
import hostPage from './host-page.html?raw'
import { applySheets } from './sheets.ts'

const hosts = Object.entries(
  import.meta.glob<string>('./hosts/*.css', { query: '?inline', import: 'default', eager: true }),
).map(([path, sheet]): [string, string] => [path.replace(/^.*\/(.*)\.css$/, '$1'), sheet])
const sheets = { layered, unlayered: unlayered(layered) }

const everything = () => [...document.querySelectorAll(':not(head, head *)')]
/** An icon's lines have nothing but a shape, and the colour of the icon. */
const partsOf = (gallery: Element) => [...gallery.querySelectorAll(':not(path)')]

let tried = 0
let leaks = 0
afterAll(() => commands.count(`hosts: ${tried} tried with each sheet, ${leaks} differences outside our root`))

describe('our sheet', () => {
  beforeEach(() => {
    document.body.innerHTML = hostPage
  })

  it.each(Object.entries(sheets))('changes nothing of a host’s page, %s', (_, sheet) => {
    for (const [host, theirs] of [['a bare page', ''] as [string, string], ...hosts]) {
      applySheets(theirs)
      const before = looksOf(everything())
      applySheets(theirs, sheet)
      const changed = differences(before, everything(), 20)
      leaks += changed.length
      tried += 1 / Object.keys(sheets).length
      expect(changed, host).toEqual([])
    }
  })

  it('would be seen if it did', () => {
    applySheets('')
    const before = looksOf(everything())
    applySheets('p { margin: 0 }')
    expect(differences(before, everything())).not.toEqual([])
  })
})

describe('a host’s sheet', () => {
  let gallery: HTMLElement
  let alone: Looks

  beforeAll(async () => {
    gallery = await createGallery()
    gallery.style.inlineSize = '600px'
    gallery.style.colorScheme = 'light'
    document.body.replaceChildren(gallery)
    applySheets(layered)
    alone = looksOf(partsOf(gallery))
  })

  it('is the same to us with layers and without', () => {
    applySheets(sheets.unlayered)
    expect(differences(alone, partsOf(gallery), 20)).toEqual([])
  })

  it.each(hosts)('changes nothing of our components without layers: %s', (_, host) => {
    applySheets(host, sheets.unlayered)
    expect(differences(alone, partsOf(gallery), 20)).toEqual([])
  })

  it.each(hosts)('changes nothing of our components where it is in a layer before ours: %s', (_, host) => {
    applySheets(`@layer reset { ${host} }`, layered)
    expect(differences(alone, partsOf(gallery), 20)).toEqual([])
  })
})
