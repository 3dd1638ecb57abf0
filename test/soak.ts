import { forgetCounts, readCounts } from './support/counts.ts'
import { findChromium } from './support/find-chromium.ts'
import { runNode } from './support/run-node.ts'

/** The tests that find more the longer they run. */
const tests = ['test/model', 'test/browser/double-submit', 'test/theme/hosts']

forgetCounts()
process.env.CHROMIUM_PATH = findChromium()
process.env.SOAK = '1'
process.env.SEED ??= `${Math.floor(Math.random() * 2 ** 31)}`
console.log(`Seed: ${process.env.SEED} (SEED=${process.env.SEED} npm run test:soak runs the same again)`)

const projects = ['unit', 'e2e', 'chromium'].flatMap((name) => ['--project', name])
const { status } = runNode(
  ['vitest/vitest.mjs', 'run', ...projects, '--maxWorkers=100%', ...tests],
  'inherit',
)
console.log(readCounts().join('\n'))
process.exit(status ?? 1)
