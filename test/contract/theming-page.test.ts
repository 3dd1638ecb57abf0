import { readFileSync } from 'node:fs'
import type { CSSProperties } from 'react'
import { expect, it } from 'vitest'
import type { AccountTheme } from '../../src/index.ts'
import { type ThemeProperty, themeProperties } from '../../src/theme/theme-properties.ts'
import { stylingHooks } from '../../stories/support/styling-hooks.ts'

const page = readFileSync('docs/theming.md', 'utf8')

function rowOf([name, property]: [string, ThemeProperty]): string {
  const unlessSet =
    property.kind === 'colour'
      ? `\`${property.light}\` | \`${property.dark}\``
      : `\`${property.value}\` | the same`
  return `| \`--acct-${name}\` | ${property.about} | ${unlessSet} |`
}

it('lists the properties of the contract, and no others', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| `--acct-'))
  expect(rows).toEqual(Object.entries(themeProperties).map(rowOf))
})

it('lists the classes of the markup, and no others', () => {
  const rows = page.split('\n').filter((line) => /^\| `\.acct-[\w-]+` \| [^`]/.test(line))
  const classes = stylingHooks.filter(({ hook }) => hook.startsWith('.'))
  expect(rows).toEqual(
    classes.map(({ hook, about, of = [] }) => {
      const components = of.map((name) => `\`${name}\``).join(' ')
      return `| \`${hook}\` | ${about} | ${components || 'all'} |`
    }),
  )
})

it('names every preset', () => {
  const presets = Object.keys(import.meta.glob('../../src/theme/presets/*.css'))
  for (const path of presets) expect(page).toContain(`presets/${path.replace(/^.*\//, '')}`)
})

it('promises a type that React takes as a style', () => {
  const theme: AccountTheme = { '--acct-accent': '#0f766e', colorScheme: 'dark' }
  const style: CSSProperties = theme
  // @ts-expect-error no property of the contract has this name
  const misspelt: AccountTheme = { '--acct-acent': '#0f766e' }
  expect(Object.keys({ ...style, ...misspelt })).toHaveLength(3)
})
