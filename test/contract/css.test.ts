import { describe, expect, it } from 'vitest'

const sheets = import.meta.glob<string>('../../src/**/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = Object.entries(sheets).map(([path, text]) => ({ path: path.replace('../../src/', ''), text }))
const all = files.map(({ text }) => text.replace(/\/\*[\s\S]*?\*\//g, '')).join('\n')
const components = import.meta.glob<string>('../../src/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const markup = Object.values(components).join('\n')

/** Custom properties a host may set. Each is public; a change here is a change of the contract. */
const publicProperties = [
  'accent',
  'border',
  'border-width',
  'control-border',
  'control-height',
  'control-radius',
  'danger',
  'duration',
  'focus',
  'font',
  'font-size',
  'line-height',
  'mono',
  'muted',
  'on-accent',
  'on-danger',
  'padding',
  'radius',
  'raised',
  'shadow',
  'space',
  'success',
  'surface',
  'text',
  'tint',
  'title-size',
  'warning',
]

describe('the style sheets', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(5))

  it('read these public properties, each once, and set none', () => {
    const read = [...all.matchAll(/var\(\s*--acct-([\w-]+)/g)].map(([, name]) => name)
    expect(read.sort()).toEqual(publicProperties)
    expect(all).not.toMatch(/--acct-[\w-]+\s*:/)
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

  it('are all part of styles.css, in a layer', () => {
    const entry = files.find(({ path }) => path === 'theme/styles.css')?.text ?? ''
    for (const { path } of files.filter((file) => file.path !== 'theme/styles.css')) {
      const name = path.replace(/^theme\//, './')
      const reference = name.startsWith('./') ? name : `../${name}`
      expect(entry).toContain(`@import "${reference}" layer(acct.`)
    }
  })
})
