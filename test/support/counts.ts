import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'

const DIRECTORY = 'test/.results'
const COUNTS = `${DIRECTORY}/counts.txt`
const PAGES = 'docs'

/** Says what a test has counted, for the summary of the run. */
export function count(line: string): void {
  mkdirSync(DIRECTORY, { recursive: true })
  appendFileSync(COUNTS, `${line}\n`)
}

export function forgetCounts(): void {
  rmSync(COUNTS, { force: true })
}

export function readCounts(): string[] {
  const lines = existsSync(COUNTS) ? readFileSync(COUNTS, 'utf8').split('\n') : []
  return lines.filter((line) => line !== '').sort()
}

/** What the documentation promises in its `text` blocks and the run did not count, and the other way round. */
export function comparedWithPages(counted: string[]): string[] {
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.md'))
  const promised = pages.flatMap((name) => {
    const blocks = readFileSync(`${PAGES}/${name}`, 'utf8').split('```text\n').slice(1)
    return blocks.flatMap((block) => (block.split('```')[0] ?? '').split('\n')).filter((line) => line !== '')
  })
  const fits = (promise: string, line: string) => patternOf(promise).test(line)
  return [
    ...promised
      .filter((promise) => !counted.some((line) => fits(promise, line)))
      .map((line) => `not counted: ${line}`),
    ...counted
      .filter((line) => !promised.some((promise) => fits(promise, line)))
      .map((line) => `on no page: ${line}`),
  ]
}

/** `…` stands for a number that differs from run to run, `FLOW` for the name of any flow. */
function patternOf(promise: string): RegExp {
  const parts = promise.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\d.,]+').replace('FLOW', '\\w+')}$`)
}
