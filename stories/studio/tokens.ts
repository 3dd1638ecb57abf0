import { type ThemeProperty, themeProperties } from '../../src/theme/theme-properties.ts'
import { toHex } from './contrast.ts'
import type { ColourReader } from './screen-colour.ts'

export type Scheme = 'light' | 'dark'
export const schemes: readonly Scheme[] = ['light', 'dark']

/** CSS values by the name of the property, without `--acct-`. */
export type Values = Readonly<Record<string, string>>
export type Edits = Readonly<Record<Scheme, Values>>

export const noEdits: Edits = { light: {}, dark: {} }

export interface Token {
  name: string
  property: ThemeProperty
}

const typeNames = ['font', 'mono', 'font-size', 'title-size', 'strong', 'line-height']

function groupOf({ name, property: { kind } }: Token): string {
  if (kind === 'colour' || kind === 'percentage') return 'Colour'
  if (typeNames.includes(name)) return 'Type'
  return kind === 'time' ? 'Motion' : 'Shape'
}

const tokens: readonly Token[] = Object.entries(themeProperties).map(([name, property]) => ({
  name,
  property,
}))

export const tokenGroups: readonly { group: string; tokens: readonly Token[] }[] = [
  'Colour',
  'Shape',
  'Type',
  'Motion',
].map((group) => ({ group, tokens: tokens.filter((token) => groupOf(token) === group) }))

/** What every property comes to in a pane, edited or not. */
export function readValues(pane: HTMLElement, probe: HTMLElement, colours: ColourReader): Values {
  const set = getComputedStyle(pane)
  const colourOf = (name: string) => {
    probe.style.color = `var(--_${name})`
    return getComputedStyle(probe).color
  }
  const surface = colourOf('surface')
  return Object.fromEntries(
    tokens.map(({ name, property }) => {
      if (property.kind !== 'colour') {
        return [name, set.getPropertyValue(`--acct-${name}`).trim() || property.value]
      }
      return [name, toHex(colours.paint(surface, colourOf(name)))]
    }),
  )
}

/** As an element's `style`. */
export function asStyle(values: Values): Record<`--acct-${string}`, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--acct-${name}`, value]))
}

/** What a host pastes: the changed properties alone. */
export function asSheet(preset: string, edits: Edits, values: Readonly<Record<Scheme, Values>>): string {
  const changed = tokens.filter(({ name }) => name in edits.light || name in edits.dark)
  const lines = changed.map(({ name, property }) => {
    const [light, dark] = schemes.map((scheme) => edits[scheme][name] ?? values[scheme][name] ?? '')
    const value = property.kind === 'colour' && light !== dark ? `light-dark(${light}, ${dark})` : light
    return `  --acct-${name}: ${value};`
  })
  const imports = preset === 'none' ? [] : [`@import "genauth-account-ui/presets/${preset}.css";`]
  const block = lines.length === 0 ? [] : [':root {', '  color-scheme: light dark;', ...lines, '}']
  return [...imports, ...block].join('\n')
}
