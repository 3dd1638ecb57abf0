import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { comparedWithPages, forgetCounts, readCounts } from './support/counts.ts'
import { findChromium } from './support/find-chromium.ts'
import { runNode } from './support/run-node.ts'

interface Check {
  name: string
  /** A script of an installed package, and its arguments. */
  args: string[]
}

const checks: Check[] = [
  { name: 'types', args: ['typescript/bin/tsc', '--noEmit'] },
  { name: 'lint and format', args: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { name: 'library build', args: ['vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
  { name: 'declarations', args: ['typescript/bin/tsc', '-p', 'tsconfig.build.json'] },
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
      './styles.unlayered.css',
      '--quiet',
    ],
  },
  {
    name: 'storybook build',
    args: [
      'storybook/dist/bin/dispatcher.js',
      'build',
      '-o',
      'storybook-static',
      '--disable-telemetry',
      '--quiet',
    ],
  },
]

const RESULTS = 'test/.results/vitest.json'
rmSync(RESULTS, { force: true })
forgetCounts()
mkdirSync('test/.results', { recursive: true })

let passed = 0
let failed = 0
process.env.CHROMIUM_PATH = findChromium()
console.log(`Chromium: ${process.env.CHROMIUM_PATH}`)

for (const { name, args } of checks) {
  const started = Date.now()
  const { status, stdout, stderr } = runNode(args, 'pipe')
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (status !== 0) console.log(`${stdout}${stderr}`)
  if (status === 0) passed += 1
  else failed += 1
}

const tests = runNode(
  ['vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${RESULTS}`],
  'inherit',
)
const results: { numPassedTests: number; numFailedTests: number } = existsSync(RESULTS)
  ? JSON.parse(readFileSync(RESULTS, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0 }
passed += results.numPassedTests
failed += results.numFailedTests
// A suite that cannot even be loaded fails without a failed test.
if (tests.status !== 0 && results.numFailedTests === 0) failed += 1

const counted = readCounts()
const differences = comparedWithPages(counted)
console.log(`\nCounted:\n${counted.map((line) => `  ${line}`).join('\n')}`)
console.log(`${differences.length === 0 ? '✓' : '✗'} the documentation promises what was counted`)
for (const difference of differences) console.log(`  ${difference}`)
if (differences.length === 0) passed += 1
else failed += 1

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
