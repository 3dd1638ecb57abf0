import { existsSync, readFileSync } from 'node:fs'

/** What a run of Vitest came to. */
export interface Results {
  passed: number
  failed: number
  files: { path: string; seconds: number }[]
}

/** What a run wrote. Nothing, when it could not even begin. */
export function resultsIn(file: string): Results {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, files: [] }
}

/** What is told apart from the rest of its folder, because it is long. The first that fits counts. */
const apart: [pattern: RegExp, suite: string][] = [
  [/^test\/model\/core-/, 'sequences, pure core'],
  [/^test\/model\/dom\./, 'sequences, jsdom'],
  [/^test\/model\/chromium\//, 'sequences, Chromium'],
  [/^test\/model\/seeded-bugs/, 'seeded bugs'],
  [/^test\/a11y\/matrix\./, 'accessibility: stories'],
  [/^test\/a11y\//, 'accessibility: the rest'],
  [/^test\/browser\/double-submit/, 'browser: double submit'],
]

/** The suite that a test file belongs to: its folder, and in `test/browser` each file by itself. */
export function suiteOf(path: string): string {
  const [, suite] = apart.find(([pattern]) => pattern.test(path)) ?? []
  if (suite !== undefined) return suite
  const [, folder = path, file = ''] = path.split('/')
  return folder === 'browser' ? `browser: ${file.replace(/\..*/, '')}` : folder
}

/** The seconds of each suite, the longest first. Files of one suite that ran side by side are added up. */
export function secondsBySuite(files: Results['files']): [suite: string, seconds: number][] {
  const seconds = new Map<string, number>()
  for (const file of files) {
    const suite = suiteOf(file.path)
    seconds.set(suite, (seconds.get(suite) ?? 0) + file.seconds)
  }
  return [...seconds].sort(([, one], [, other]) => other - one)
}

/** Rows of a name and its seconds, one below the other. */
export function secondsTable(rows: [name: string, seconds: number][]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows
    .map(([name, seconds]) => `  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s`)
    .join('\n')
}

/** Minutes and seconds, for people. */
export function lengthOf(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
