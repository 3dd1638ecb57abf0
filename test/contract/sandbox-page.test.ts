// @vitest-environment node
import { describe, expect, it } from 'vitest'
import page from '../../docs/sandbox.md?raw'
import { createSandbox } from '../../src/sandbox/index.ts'
import { refusals } from '../../src/sandbox/replies.ts'

const table = page.slice(page.indexOf('## Settings'), page.indexOf('## Codes'))
const rows = [...table.matchAll(/^\| (`.+?) \| (.+?) \| .+ \|$/gm)]
const listed = rows.flatMap(([, names = '', defaults = '']) => {
  const values = defaults.split(/, (?=\d)/)
  return [...names.matchAll(/`(\w+)`/g)].map(([, name = ''], at) => [name, values[at] ?? values[0]])
})

describe('the page about the sandbox', () => {
  it('lists every setting with its default', () => {
    const told = (value: unknown) => {
      if (typeof value === 'number') return value.toLocaleString('en-US', { useGrouping: value >= 10_000 })
      return typeof value === 'string' ? `\`'${value}'\`` : `\`${JSON.stringify(value)}\``
    }
    const { customPasswordStrength: _, ...settings } = createSandbox().settings
    const expected = Object.entries(settings).map(([name, value]) => [name, told(value)])
    const own = listed.filter(([name]) => name !== 'customPasswordStrength')
    expect(own.length).toBe(listed.length - 1)
    expect(own.toSorted()).toEqual(expected.toSorted())
  })

  it('names no apiCode that the sandbox never answers', () => {
    const known = Object.values(refusals).map((refusal) => ('apiCode' in refusal ? refusal.apiCode : null))
    const answers = [...page.matchAll(/^\| (\d{4}[\d ·]*) \|/gm)].flatMap(([, codes = '']) =>
      codes.split(' · '),
    )
    expect(answers.length).toBeGreaterThan(10)
    for (const code of answers) expect(known, code).toContain(Number(code))
  })
})
