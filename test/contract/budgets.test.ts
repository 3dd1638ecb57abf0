// @vitest-environment node
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exporting, pages, sheetBytes, weigh, weighed, weighPage } from '../../bench/bytes.ts'
import { count } from '../support/counts.ts'

/** Own code, minified and gzipped, in units of 1,024 bytes. What is to be reached stands in docs/performance.md. */
const budgets: Record<keyof typeof pages, number> = {
  'BindEmailForm alone': 19.5,
  'ChangeEmailWizard alone': 21.4,
  'the email set': 31.5,
  'BindPhoneForm alone': 23.2,
  'the phone set': 36,
  'both sets': 39.3,
  'the page of rows': 17.6,
}

/** The same as one file of esbuild, which cannot divide what is fetched later. */
const oneFileBudgets: Record<keyof typeof weighed | 'everything', number> = {
  'BindEmailForm alone': 21.6,
  'ChangeEmailWizard alone': 23.8,
  'the email set': 34.6,
  'BindPhoneForm alone': 25.1,
  'the phone set': 38.8,
  'both sets': 42.6,
  everything: 70.3,
}

const SHEET_BUDGET = 4.9

function withinBudget(name: string, gzip: number, budget: number): void {
  const kilobytes = gzip / 1024
  expect(kilobytes, `${name} in kB; npm run bench tells what it is made of`).toBeLessThanOrEqual(budget)
  expect(kilobytes, 'there is something to weigh').toBeGreaterThan(1)
  count(`bytes, ${name}: ${kilobytes.toFixed(1)} kB of ${budget}`)
}

const entries = <Value>(record: Record<string, Value>) => Object.entries(record)

describe.runIf(existsSync('dist/index.js'))('the built package stays within its bytes:', () => {
  it.each(entries(budgets))('%s', async (name, budget) => {
    const { gzip } = await weighPage(pages[name as keyof typeof pages], process.cwd())
    withinBudget(name, gzip, budget)
  })

  it.each(entries(oneFileBudgets))('%s, in one file', async (name, budget) => {
    const names = { ...weighed, everything: '*' }[name] ?? ''
    const { own, files } = await weigh(exporting(names), process.cwd())
    expect(files.filter((file) => !file.startsWith('dist/'))).toEqual([])
    withinBudget(`${name}, in one file`, own.gzip, budget)
  })

  it('styles.css', () => withinBudget('styles.css', sheetBytes('dist/styles.css').gzip, SHEET_BUDGET))
})
