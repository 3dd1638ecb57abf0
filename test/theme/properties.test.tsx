import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import layered from '../../src/theme/styles.css?inline'
import { type ThemeProperty, themeProperties } from '../../src/theme/theme-properties.ts'
import { differences, type Looks, looksOf } from './computed-style.ts'
import { createGallery } from './gallery.tsx'
import { hexOf } from './hex.ts'
import { applySheets } from './sheets.ts'

const probes: Record<ThemeProperty['kind'], string> = {
  colour: 'rgb(1, 2, 3)',
  length: '31px',
  percentage: '77%',
  shadow: '0 0 3px rgb(1, 2, 3)',
  font: 'cursive',
  weight: '350',
  number: '2.75',
  time: '3s',
}
const properties = Object.entries(themeProperties) as [string, ThemeProperty][]

describe('the theme contract', () => {
  let gallery: HTMLElement
  let before: Looks
  let tried = 0

  beforeAll(async () => {
    gallery = await createGallery()
    document.body.append(gallery)
    applySheets(layered)
    gallery.querySelector<HTMLElement>('input:not([aria-invalid])')?.focus()
    before = looksOf([...gallery.querySelectorAll('*')])
  })
  afterAll(() => commands.count(`theme: ${tried} properties, each changes something`))

  it.each(properties)('--acct-%s changes something', (name, { kind }) => {
    gallery.style.setProperty(`--acct-${name}`, probes[kind])
    const changed = differences(before, [...gallery.querySelectorAll('*')], 1)
    gallery.style.removeProperty(`--acct-${name}`)
    expect(changed).not.toEqual([])
    tried += 1
  })

  it.each(
    properties.flatMap(([name, property]) =>
      property.kind === 'colour' ? [[name, property.light, property.dark]] : [],
    ),
  )('--acct-%s is %s in light and %s in dark', (name, light, dark) => {
    const probe = document.createElement('i')
    gallery.querySelector('.acct-root')?.append(probe)
    probe.style.color = `var(--_${name})`
    const [inLight, inDark] = ['light', 'dark'].map((scheme) => {
      gallery.style.colorScheme = scheme
      return hexOf(getComputedStyle(probe).color)
    })
    gallery.style.colorScheme = ''
    probe.remove()
    expect([inLight, inDark]).toEqual([light, dark])
  })
})
