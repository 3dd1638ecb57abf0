import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium } from './support/find-chromium.ts'

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
mkdirSync('test/.results', { recursive: true })

let passed = 0
let failed = 0
process.env.CHROMIUM_PATH = findChromium()
console.log(`Chromium: ${process.env.CHROMIUM_PATH}`)

for (const { name, args } of checks) {
  const started = Date.now()
  const { status, stdout, stderr } = node(args, 'pipe')
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (status !== 0) console.log(`${stdout}${stderr}`)
  if (status === 0) passed += 1
  else failed += 1
}

const tests = node(
  ['vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${RESULTS}`],
  'inherit',
)
const results: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(RESULTS, 'utf8'))
passed += results.numPassedTests
failed += results.numFailedTests
// A suite that cannot even be loaded fails without a failed test.
if (tests.status !== 0 && results.numFailedTests === 0) failed += 1

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function node([script = '', ...args]: string[], stdio: 'pipe' | 'inherit') {
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  const env = { ...process.env, ...plain, STORYBOOK_DISABLE_TELEMETRY: '1', npm_config_loglevel: 'error' }
  return spawnSync(process.execPath, [`node_modules/${script}`, ...args], { stdio, env, encoding: 'utf8' })
}
