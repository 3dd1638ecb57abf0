import { mkdirSync, rmSync } from 'node:fs'
import { forgetCounts, readCounts } from './support/counts.ts'
import { findChromium, findChromiumShell } from './support/find-chromium.ts'
import { runNodeBeside } from './support/run-node.ts'
import { lengthOf, resultsIn, secondsBySuite, secondsTable } from './support/suites.ts'

const RESULTS = 'test/.results'
const LONGEST_MS = 3_600_000

/** The tests that find more the longer they run. All that starts a browser runs beside what needs none. */
const lanes = [
  {
    projects: ['e2e', 'chromium'],
    options: [],
    tests: ['test/model/chromium', 'test/browser', 'test/engines', 'test/e2e/email', 'test/a11y/matrix'],
  },
  { projects: ['unit'], options: ['--maxWorkers=2'], tests: ['test/model', 'test/faults'] },
]

const started = performance.now()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
// The accessibility tests build it anew, so that they see the stories as they are now.
rmSync('storybook-static', { recursive: true, force: true })
forgetCounts()
process.env.CHROMIUM_PATH = findChromium()
process.env.CHROMIUM_SHELL_PATH = findChromiumShell()
process.env.SOAK = '1'
process.env.SEED ??= `${Math.floor(Math.random() * 2 ** 31)}`
console.log(`Seed: ${process.env.SEED} (SEED=${process.env.SEED} npm run test:soak runs the same again)`)

const runs = await Promise.all(
  lanes.map(async ({ projects, options, tests }) => {
    const file = `${RESULTS}/${projects.join('-')}.json`
    const named = projects.flatMap((name) => ['--project', name])
    const reporters = [
      '--reporter=dot',
      '--reporter=./test/support/seconds-reporter.ts',
      `--outputFile=${file}`,
    ]
    const { status, output } = await runNodeBeside([
      'vitest/vitest.mjs',
      'run',
      ...named,
      ...reporters,
      ...options,
      ...tests,
    ])
    console.log(output)
    return { status, file }
  }),
)

const files = runs.flatMap(({ file }) => resultsIn(file).files)
console.log(
  `Counted:\n${readCounts()
    .map((line) => `  ${line}`)
    .join('\n')}`,
)
console.log(`\nSeconds of each suite:\n${secondsTable(secondsBySuite(files))}`)
const length = performance.now() - started
const late = length > LONGEST_MS
if (late) console.log(`\n✗ The soak may take an hour at most: it has to run less of something.`)
console.log(`\nAll of it: ${lengthOf(length)}`)
process.exit(late || runs.some(({ status }) => status !== 0) ? 1 : 0)
