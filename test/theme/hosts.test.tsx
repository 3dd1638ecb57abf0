import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import plain from '../../src/theme/styles.css?inline'
import layered from '../../src/theme/styles.layer.css?inline'
import { differences, type Looks, looksOf } from './computed-style.ts'
import { createGallery } from './gallery.tsx'
import hostPage from './host-page.html?raw'
import type { Kit } from './kits.ts'
import { applySheets } from './sheets.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    kits: () => Promise<Kit[]>
  }
}

const kits: Kit[] = [
  { name: 'a bare page', sheet: '' },
  ...Object.entries(
    import.meta.glob<string>('./hosts/*.css', { query: '?inline', import: 'default', eager: true }),
  ).map(([path, sheet]) => ({ name: path.replace(/^.*\/(.*)\.css$/, '$1'), sheet })),
  ...(await commands.kits()),
]
const sheets = { 'styles.css': plain, 'styles.layer.css': layered }

/** What docs/theming.md names: selectors of three parts, or `!important`. In these hosts, this changes and no more. */
const stronger: Record<string, RegExp> = {
  'Bulma, in .content': / margin(-[\w-]+)?: /,
  Pico: / input\.acct-input (padding|background)[\w-]*: /,
  'Pico without classes': / input\.acct-input (padding|background)[\w-]*: /,
}
/** And what follows from it: how high a box is, and where it and its middle are. */
const follows = / (height|block-size|top|bottom|inset-block-\w+|[\w-]+-origin|grid-template-rows): /

function unexpected(name: string, changed: string[]): string[] {
  const known = stronger[name]
  return known === undefined ? changed : changed.filter((line) => !known.test(line) && !follows.test(line))
}

const everything = () => [...document.querySelectorAll(':not(head, head *)')]
/** An icon's lines have nothing but a shape, and the colour of the icon. */
const partsOf = (gallery: Element) => [...gallery.querySelectorAll(':not(path)')]

let leaks = 0
afterAll(() =>
  commands.count(
    `hosts: ${kits.length} tried before and after our sheets, ${leaks} differences outside our root`,
  ),
)

describe('our sheet', () => {
  beforeEach(() => {
    document.body.innerHTML = hostPage
  })

  it.each(kits)('changes nothing of a page with $name', ({ sheet: theirs, name }) => {
    applySheets(theirs)
    const before = looksOf(everything())
    for (const ours of Object.values(sheets)) {
      for (const order of [
        [theirs, ours],
        [ours, theirs],
      ]) {
        applySheets(...order)
        const changed = differences(before, everything(), 20)
        leaks += changed.length
        expect(changed, name).toEqual([])
      }
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
  const around = document.createElement('div')

  beforeAll(async () => {
    gallery = await createGallery()
    gallery.style.cssText = 'all: initial; display: block; inline-size: 600px; color-scheme: light'
    around.append(gallery)
    document.body.replaceChildren(around)
    applySheets(layered)
    alone = looksOf(partsOf(gallery))
  })

  it('is the same to us with layers and without', () => {
    applySheets(plain)
    expect(differences(alone, partsOf(gallery), 20)).toEqual([])
  })

  it.each(kits.flatMap((kit) => ['before', 'after'].map((order) => ({ ...kit, order }))))(
    'changes nothing of our components: $name, $order ours',
    ({ name, sheet, around: classes, order }) => {
      around.className = classes ?? ''
      applySheets(...(order === 'before' ? [sheet, plain] : [plain, sheet]))
      expect(unexpected(name, differences(alone, partsOf(gallery), most(name)))).toEqual([])
    },
  )

  it.each(kits)(
    'changes nothing where it is in a layer before ours: $name',
    ({ name, sheet, around: classes }) => {
      around.className = classes ?? ''
      applySheets('@layer reset, acct;', `@layer reset { ${sheet} }`, layered)
      expect(unexpected(name, differences(alone, partsOf(gallery), most(name)))).toEqual([])
    },
  )
})

const most = (name: string) => (stronger[name] === undefined ? 20 : undefined)
