// @vitest-environment node
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sheetBytes, weigh, weighed, weighRows } from '../../bench/bytes.ts'
import { count } from '../support/counts.ts'

/** Own code, minified and gzipped, in units of 1,024 bytes. What is to be reached stands in docs/performance.md. */
const budgets: Record<keyof typeof weighed | 'the page of rows' | 'styles.css', number> = {
  'BindEmailForm alone': 22.6,
  'ChangeEmailWizard alone': 24,
  'the email set': 35.4,
  'BindPhoneForm alone': 26.6,
  'the phone set': 40,
  'both sets': 43.8,
  everything: 69.6,
  'the page of rows': 21.8,
  'styles.css': 4.8,
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

  it('the page of rows, before a flow is opened', async () =>
    withinBudget('the page of rows', (await weighRows(process.cwd())).gzip))

  it('styles.css', () => withinBudget('styles.css', sheetBytes('dist/styles.css').gzip))
})
