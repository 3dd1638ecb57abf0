// @vitest-environment node
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sheetBytes, weigh, weighed } from '../../bench/bytes.ts'
import { count } from '../support/counts.ts'

/** Own code, minified and gzipped, in units of 1,024 bytes. What is to be reached stands in docs/performance.md. */
const budgets: Record<keyof typeof weighed | 'styles.css', number> = {
  'BindEmailForm alone': 19.8,
  'ChangeEmailWizard alone': 21,
  'the email set': 28.9,
  everything: 29.2,
  'styles.css': 3.3,
}

function withinBudget(name: keyof typeof budgets, gzip: number): void {
  const kilobytes = gzip / 1024
  expect(kilobytes, `${name} in kB; npm run bench tells what it is made of`).toBeLessThanOrEqual(
    budgets[name],
  )
  count(`bytes, ${name}: ${kilobytes.toFixed(1)} kB of ${budgets[name]}`)
}

describe.runIf(existsSync('dist/index.js'))('the built package stays within its bytes:', () => {
  it.each(Object.entries(weighed) as [keyof typeof weighed, string][])('%s', async (name, source) => {
    const { own, files } = await weigh(source, process.cwd())
    expect(own.gzip, 'there is something to weigh').toBeGreaterThan(1000)
    expect(files.filter((file) => !file.startsWith('dist/'))).toEqual([])
    withinBudget(name, own.gzip)
  })

  it('styles.css', () => withinBudget('styles.css', sheetBytes('dist/styles.css').gzip))
})
