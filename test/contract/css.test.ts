import { describe, expect, it } from 'vitest'
import { themeProperties } from '../../src/theme/theme-properties.ts'

const sheets = import.meta.glob<string>('../../src/**/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.entries(sheets).map(([path, text]) => ({ path: path.replace('../../src/', ''), text }))
const files = sources.filter(({ path }) => !path.startsWith('theme/presets/'))
const presets = sources.filter(({ path }) => path.startsWith('theme/presets/'))
const all = files.map(({ text }) => text.replace(/\/\*[\s\S]*?\*\//g, '')).join('\n')
const components = import.meta.glob<string>('../../src/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const markup = Object.values(components).join('\n')

const oneLine = (text: string) => text.replace(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')').trim()

describe('the style sheets', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(5))

  it('read the properties of the contract, each once, and set none', () => {
    const read = [...all.matchAll(/var\(\s*--acct-([\w-]+)/g)].map(([, name]) => name)
    expect(read.sort()).toEqual(Object.keys(themeProperties).sort())
    expect(all).not.toMatch(/--acct-[\w-]+\s*:/)
  })

  it.each(
    Object.entries(themeProperties).flatMap(([name, property]) =>
      'value' in property ? [[name, property.value]] : [],
    ),
  )('have --acct-%s at %s unless it is set', (name, value) => {
    expect(oneLine(all)).toContain(`var(--acct-${name}, ${value.replaceAll('--acct-', '--_')})`)
  })

  it('use every private property they set, and set every one they use', () => {
    const set = new Set([...all.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name))
    const used = new Set([...all.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name))
    expect([...used].filter((name) => !set.has(name))).toEqual([])
    expect([...set].filter((name) => !used.has(name))).toEqual([])
  })

  it('name colours in the tokens alone', () => {
    for (const { path, text } of files.filter((file) => file.path !== 'theme/tokens.css')) {
      expect(text, path).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(|oklch\(/i)
    }
  })

  it('touch nothing outside the components', () => {
    const rules = all.replace(/@keyframes\s+[\w-]+\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    const selectors = [...rules.matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g)].map(
      ([, selector]) => selector?.trim() ?? '',
    )
    expect(selectors.length).toBeGreaterThan(50)
    expect(
      selectors
        .flatMap((list) => list.split(/,(?![^(]*\))/))
        .filter((one) => !one.trim().startsWith('.acct-')),
    ).toEqual([])
    expect(all).not.toContain('!important')
  })

  it('have no class that no component uses, and the other way round for the look', () => {
    const styled = new Set([...all.matchAll(/\.(acct-[\w-]+)/g)].map(([, name]) => name ?? ''))
    expect([...styled].filter((name) => name !== 'acct-root' && !markup.includes(name))).toEqual([])
  })

  it('are all part of the sheet, in a layer', () => {
    const entry = files.find(({ path }) => path === 'theme/styles.layer.css')?.text ?? ''
    for (const { path } of files.filter((file) => !file.path.startsWith('theme/styles.'))) {
      const name = path.replace(/^theme\//, './')
      const reference = name.startsWith('./') ? name : `../${name}`
      expect(entry).toContain(`@import "${reference}" layer(acct.`)
    }
  })
})

describe('the presets', () => {
  it('are there', () => expect(presets.length).toBeGreaterThanOrEqual(4))

  it.each(presets.map(({ path, text }) => [path, text]))(
    '%s sets properties of the contract, in a layer, and nothing else',
    (_, text) => {
      const [, body] = /@layer acct\.preset \{\s*:root \{([^{}]*)\}\s*\}\s*$/.exec(text) ?? []
      const declared = [...(body ?? '').matchAll(/^\s*([\w-]+):/gm)].map(([, name]) => name ?? '')
      expect(declared.length).toBeGreaterThan(3)
      const contract = Object.keys(themeProperties).map((name) => `--acct-${name}`)
      expect(declared.filter((name) => !contract.includes(name))).toEqual([])
    },
  )
})
