import { beforeAll, describe, expect, it } from 'vitest'
import plain from '../../src/theme/styles.css?inline'
import layered from '../../src/theme/styles.layer.css?inline'
import { createGallery } from './gallery.tsx'
import { applySheets } from './sheets.ts'

/** What docs/theming.md says of a rule of a host's: whether it wins where it comes before ours, and after. */
const rules: {
  rule: string
  'styles.css': [before: boolean, after: boolean]
  'styles.layer.css': [before: boolean, after: boolean]
}[] = [
  { rule: '.acct-button { RULE }', 'styles.css': [false, false], 'styles.layer.css': [true, true] },
  { rule: '.settings .acct-button { RULE }', 'styles.css': [false, true], 'styles.layer.css': [true, true] },
  {
    rule: '.settings .acct-button.acct-button { RULE }',
    'styles.css': [true, true],
    'styles.layer.css': [true, true],
  },
  { rule: '#account .acct-button { RULE }', 'styles.css': [true, true], 'styles.layer.css': [true, true] },
  {
    rule: '@layer app { .settings .acct-button.acct-button { RULE } }',
    'styles.css': [false, false],
    'styles.layer.css': [false, true],
  },
  {
    rule: ':root { --acct-control-radius: 3px }',
    'styles.css': [true, true],
    'styles.layer.css': [true, true],
  },
  {
    rule: '@layer app { :root { --acct-control-radius: 3px } }',
    'styles.css': [true, true],
    'styles.layer.css': [true, true],
  },
]
const sheets = { 'styles.css': plain, 'styles.layer.css': layered } as const

describe('a host’s own rule', () => {
  let button: Element

  beforeAll(async () => {
    const gallery = await createGallery()
    gallery.className = 'settings'
    gallery.id = 'account'
    document.body.replaceChildren(gallery)
    button = gallery.querySelector('.acct-button') as Element
  })

  it.each(
    rules.flatMap(({ rule, ...wins }) =>
      (['styles.css', 'styles.layer.css'] as const).map((name) => ({ rule, name, wins: wins[name] })),
    ),
  )('$rule with $name wins as documented: $wins', ({ rule, name, wins }) => {
    const theirs = rule.replace('RULE', 'border-radius: 3px')
    const orders = [
      [theirs, sheets[name]],
      [sheets[name], theirs],
    ]
    const won = orders.map((order) => {
      applySheets(...order)
      return getComputedStyle(button).borderTopLeftRadius === '3px'
    })
    expect(won).toEqual(wins)
  })
})
