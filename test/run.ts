import { mkdirSync, rmSync } from 'node:fs'
import { comparedWithPages, forgetCounts, readCounts } from './support/counts.ts'
import { findChromium, findChromiumShell } from './support/find-chromium.ts'
import { haveEngines } from './support/find-engines.ts'
import { runNodeBeside } from './support/run-node.ts'
import { lengthOf, type Results, resultsIn, secondsBySuite, secondsTable } from './support/suites.ts'

interface Check {
  name: string
  /** A script of an installed package, and its arguments. */
  args: string[]
  /** Where it says how many tests passed and failed; without it, it counts as one. */
  results?: string
}

const RESULTS = 'test/.results'

const report = (entry: string): Check => ({
  name: `public API, ${entry} (npm run api writes what it is now)`,
  args: ['@microsoft/api-extractor/bin/api-extractor', 'run', '-c', `api/${entry}.json`],
})

const build: Check[] = [
  { name: 'library build', args: ['vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
  { name: 'declarations', args: ['typescript-native/bin/tsc', '-p', 'tsconfig.build.json'] },
]

const statics: Check[] = [
  { name: 'types', args: ['typescript-native/bin/tsc', '--noEmit'] },
  { name: 'lint and format', args: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  report('index'),
  report('client'),
  report('sandbox'),
  { name: 'package (publint)', args: ['publint/src/cli.js', '--strict'] },
  {
    name: 'package types (attw)',
    args: [
      '@arethetypeswrong/cli/dist/index.js',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './styles.css',
      './styles.layer.css',
      '--quiet',
    ],
  },
  {
    name: 'storybook build',
    args: [
      'storybook/dist/bin/dispatcher.js',
      'build',
      // Without the pages about components and without readable sources, it needs a third of the time.
      '--test',
      '-o',
      'storybook-static',
      '--disable-telemetry',
      '--quiet',
    ],
  },
]

const vitest = (name: string, projects: string[], ...options: string[]): Check => {
  const results = `${RESULTS}/${projects.join('-')}.json`
  const named = projects.flatMap((project) => ['--project', project])
  const reporters = [
    '--reporter=dot',
    '--reporter=./test/support/seconds-reporter.ts',
    `--outputFile=${results}`,
  ]
  return { name, args: ['vitest/vitest.mjs', 'run', ...named, ...reporters, ...options], results }
}

/**
 * What runs side by side. There are two cores. Unit tests take the longest and keep one core busy, so that the other
 * lanes give way to them; browsers wait for much of their time.
 */
const lanes: Check[][] = [
  [vitest('unit tests', ['unit'], '--maxWorkers=1')],
  [...statics, vitest('end to end', ['e2e'])],
  [vitest('components in Chromium', ['chromium'])],
]

let passed = 0
let failed = 0
const suites: Results['files'] = []
/** What is no run of tests, and how long it took. */
const checked: [name: string, seconds: number][] = []

async function run({ name, args, results }: Check, niceness = 0): Promise<void> {
  const started = performance.now()
  const { status, output } = await runNodeBeside(args, niceness)
  const seconds = (performance.now() - started) / 1000
  const well = status === 0
  console.log(`${well ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
  if (!well) console.log(output)
  const counted = results === undefined ? { passed: well ? 1 : 0, failed: 0, files: [] } : resultsIn(results)
  if (results === undefined) checked.push([name, seconds])
  suites.push(...counted.files)
  passed += counted.passed
  // What cannot even be loaded fails without a failed test.
  failed += well ? counted.failed : Math.max(1, counted.failed)
}

async function runAll(checks: Check[], lane: number): Promise<void> {
  for (const check of checks) await run(check, lane === 0 ? 0 : 10)
}

const started = performance.now()
rmSync(RESULTS, { recursive: true, force: true })
forgetCounts()
mkdirSync(RESULTS, { recursive: true })
process.env.CHROMIUM_PATH = findChromium()
process.env.CHROMIUM_SHELL_PATH = findChromiumShell()
console.log(`Chromium: ${process.env.CHROMIUM_PATH}, without windows: ${process.env.CHROMIUM_SHELL_PATH}`)
haveEngines()

await runAll(build, 0)
await Promise.all(lanes.map(runAll))

const counted = readCounts()
const differences = comparedWithPages(counted)
console.log(`\nCounted:\n${counted.map((line) => `  ${line}`).join('\n')}`)
console.log(`${differences.length === 0 ? '✓' : '✗'} the documentation promises what was counted`)
for (const difference of differences) console.log(`  ${difference}`)
if (differences.length === 0) passed += 1
else failed += 1

console.log(`\nSeconds of each suite:\n${secondsTable(secondsBySuite(suites))}`)
console.log(`Seconds of each other check:\n${secondsTable(checked)}`)
console.log(`\nAll of it: ${lengthOf(performance.now() - started)}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
