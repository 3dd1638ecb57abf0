import type { CSSProperties } from 'react'

interface ColourProperty {
  kind: 'colour'
  about: string
  /** What it is unless set, in sRGB, when the page is light and when it is dark. */
  light: `#${string}`
  dark: `#${string}`
}

interface OtherProperty {
  kind: 'length' | 'percentage' | 'shadow' | 'font' | 'weight' | 'number' | 'time'
  about: string
  /** What it is unless set; in terms of other properties where it follows them. */
  value: string
}

export type ThemeProperty = ColourProperty | OtherProperty

/** The whole contract of looks, in the order in which it is read: a host sets `--acct-<name>` on any ancestor. */
export const themeProperties = {
  text: {
    kind: 'colour',
    about: 'Text, and the edge of a field under the pointer',
    light: '#020308',
    dark: '#dee3f0',
  },
  muted: {
    kind: 'colour',
    about: 'Text that may step back: leads, hints, labels of values',
    light: '#4b4d54',
    dark: '#8d8f97',
  },
  surface: {
    kind: 'colour',
    about: 'What everything stands on: the panel, fields, secondary buttons',
    light: '#ffffff',
    dark: '#121212',
  },
  'panel-surface': {
    kind: 'colour',
    about: 'What the panel alone stands on, the surface unless set; `transparent` in a card of yours',
    light: '#ffffff',
    dark: '#121212',
  },
  raised: {
    kind: 'colour',
    about: 'Boxes on the surface: the line from old to new, help, a disabled button',
    light: '#f2f4f9',
    dark: '#16171b',
  },
  border: {
    kind: 'colour',
    about: 'Lines that only divide: the edge of the panel, of a disabled button',
    light: '#ccd3e8',
    dark: '#232837',
  },
  'control-border': {
    kind: 'colour',
    about: 'Edges that say “here you can type or press”; 3:1 against the surface',
    light: '#6f7177',
    dark: '#6f7177',
  },
  accent: {
    kind: 'colour',
    about: 'The main button, links, progress, the icon of a notice; 3:1 against the surface',
    light: '#344bb7',
    dark: '#6f90ff',
  },
  'on-accent': { kind: 'colour', about: 'Text on the main button', light: '#ffffff', dark: '#121212' },
  focus: {
    kind: 'colour',
    about: 'The ring around what has the focus, the accent unless set; 3:1 against the surface',
    light: '#344bb7',
    dark: '#6f90ff',
  },
  danger: {
    kind: 'colour',
    about: 'Errors, the button that removes, the last ten seconds',
    light: '#9e2b23',
    dark: '#ff8475',
  },
  'on-danger': {
    kind: 'colour',
    about: 'Text on the button that removes',
    light: '#ffffff',
    dark: '#121212',
  },
  success: { kind: 'colour', about: 'What has been done', light: '#0d6443', dark: '#7dc9a3' },
  warning: {
    kind: 'colour',
    about: 'What needs attention before it goes on',
    light: '#7c5214',
    dark: '#efbf85',
  },
  tint: { kind: 'percentage', about: 'How much of its colour a notice’s background takes', value: '9%' },
  radius: { kind: 'length', about: 'Corners of the panel', value: '14px' },
  'control-radius': { kind: 'length', about: 'Corners of buttons, fields and boxes', value: '10px' },
  'border-width': { kind: 'length', about: 'Every edge', value: '1px' },
  'panel-border-width': {
    kind: 'length',
    about: 'The edge of the panel alone',
    value: 'var(--acct-border-width)',
  },
  'focus-width': { kind: 'length', about: 'The ring around what has the focus', value: '2px' },
  density: {
    kind: 'number',
    about: 'How roomy it is: the three below grow and shrink with it. 0.82 makes controls of 36px',
    value: '1',
  },
  padding: {
    kind: 'length',
    about: 'From the panel’s edge to what is in it',
    value: 'calc(clamp(16px, 5cqi, 28px) * var(--acct-density))',
  },
  'panel-padding': {
    kind: 'length',
    about: 'The same of the panel alone; dialogs keep theirs',
    value: 'var(--acct-padding)',
  },
  space: { kind: 'length', about: 'The unit of all gaps inside', value: 'calc(4px * var(--acct-density))' },
  'control-height': {
    kind: 'length',
    about: 'The least height of buttons and fields; 44px is what a finger needs',
    value: 'calc(44px * var(--acct-density))',
  },
  shadow: {
    kind: 'shadow',
    about: 'Under the panel',
    value: '0 1px 2px color-mix(in srgb, CanvasText 7%, transparent)',
  },
  font: {
    kind: 'font',
    about: 'All text',
    value: 'system-ui, sans-serif',
  },
  mono: {
    kind: 'font',
    about: 'Codes',
    value: 'ui-monospace, Menlo, Consolas, monospace',
  },
  'font-size': {
    kind: 'length',
    about:
      'Text; everything else is a part of it. `medium` is what the user chose in the browser, 16px unless changed',
    value: 'medium',
  },
  'title-size': { kind: 'length', about: 'The heading of a step', value: '1.25em' },
  strong: { kind: 'weight', about: 'Headings, labels, buttons, addresses', value: '600' },
  'line-height': { kind: 'number', about: 'All text', value: '1.5' },
  duration: {
    kind: 'time',
    about: 'Of a change of colour; a new step takes 1.4 times as long',
    value: '160ms',
  },
} as const satisfies Record<string, ThemeProperty>

/** A theme as the `style` of any element around the components: properties of the contract, with their CSS values. */
export type AccountTheme = CSSProperties & {
  [Name in keyof typeof themeProperties as `--acct-${Name}`]?: string
}
