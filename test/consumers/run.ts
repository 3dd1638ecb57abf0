import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../../demo/server/listen.ts'
import { findChromiumShell } from '../support/find-chromium.ts'
import { serveDirectory } from '../support/serve-directory.ts'
import { type Consumer, consumers, lowestPeers } from './consumers.ts'
import { build, pack } from './pack.ts'
import { componentSuite, copySources } from './suite.ts'
import { problemsOf } from './tarball.ts'

process.env.CHROMIUM_SHELL_PATH = findChromiumShell()
const { addEmail } = await import('./settings-page.ts')

const FILES = 'test/consumers/files'
const [only] = process.argv.slice(2)
// Outside of the repository, so that nothing is found that was not installed.
const workplace = mkdtempSync(join(tmpdir(), 'genauth-account-ui-'))
let passed = 0
let failed = 0

async function check(name: string, work: () => Promise<void> | void): Promise<boolean> {
  const started = Date.now()
  try {
    await work()
    passed += 1
    console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    return true
  } catch (error) {
    failed += 1
    console.log(`✗ ${name}\n${error instanceof Error ? error.message : error}`)
    return false
  }
}

/** Runs a script of an installed package, or of the consumer's own. */
function run(directory: string, [script = '', ...args]: string[]): void {
  const path = script.startsWith('./') ? script : `node_modules/${script}`
  ended(
    spawnSync(process.execPath, [path, ...args], {
      cwd: directory,
      encoding: 'utf8',
      env: environment,
      timeout: 300_000,
    }),
  )
}

const environment = {
  ...process.env,
  NODE_OPTIONS: '',
  NEXT_TELEMETRY_DISABLED: '1',
  npm_config_loglevel: 'error',
  NO_COLOR: '1',
}

function ended({ status, stdout, stderr, error }: ReturnType<typeof spawnSync>): void {
  if (status !== 0) throw new Error(`${stdout}${stderr}${error ?? ''}`)
}

function install(directory: string, { name, packages, files }: Consumer, tarball: string): void {
  mkdirSync(directory)
  for (const file of files) {
    const from = `${FILES}/${file}`
    const whole = statSync(from).isDirectory()
    for (const path of whole ? readdirSync(from) : [file]) {
      cpSync(whole ? join(from, path) : from, join(directory, path), { recursive: true })
    }
  }
  writeFileSync(
    join(directory, 'package.json'),
    JSON.stringify({ name: 'consumer', description: name, private: true, type: 'module' }),
  )
  const args = ['install', '--no-audit', '--no-fund', '--include=dev', tarball, ...packages]
  ended(spawnSync('npm', args, { cwd: directory, encoding: 'utf8', env: environment }))
}

/** The highest versions of the peer range are those that the repository itself installs. */
async function testLowestPeers(): Promise<void> {
  const name = `the component suite on ${lowestPeers.join(', ')}`
  const directory = join(workplace, 'suite')
  copySources(directory)
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--legacy-peer-deps',
    '--ignore-scripts',
    ...lowestPeers,
  ]
  const installs = () => ended(spawnSync('npm', args, { cwd: directory, encoding: 'utf8', env: environment }))
  if (!(await check(`${name}: installs`, installs))) return
  await check(`${name}: passes`, () => run(directory, componentSuite))
}

async function visit(directory: string, page: NonNullable<Consumer['page']>): Promise<void> {
  const { locale, places = ['body'] } = page
  if ('directory' in page) {
    await using served = await serveDirectory(join(directory, page.directory), '')
    return await addEmail(served.url, locale, places)
  }
  const port = await freePort()
  const [script = '', ...args] = page.server(port)
  const server = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    cwd: directory,
    env: environment,
    stdio: 'ignore',
  })
  try {
    const url = `http://127.0.0.1:${port}/`
    await answers(url)
    await addEmail(url, locale, places)
  } finally {
    server.kill()
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, 0)
  server.close()
  return port
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if (await fetch(url).catch(() => null)) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`${url} does not answer.`)
}

async function tryOut(consumer: Consumer, tarball: string): Promise<void> {
  const directory = join(workplace, consumer.name.replace(/\W+/g, '-'))
  const { name, commands, page } = consumer
  if (!(await check(`${name}: installs`, () => install(directory, consumer, tarball)))) return
  for (const command of commands) {
    const done = await check(`${name}: ${command.join(' ')}`, () => run(directory, command))
    if (!done && page !== undefined) return
  }
  if (page !== undefined) await check(`${name}: adds an email in Chromium`, () => visit(directory, page))
}

try {
  build()
  const tarball = pack(workplace)
  const elsewhere = join(workplace, 'again')
  mkdirSync(elsewhere)
  build()
  for (const [name, problems] of Object.entries(problemsOf(tarball, pack(elsewhere))))
    await check(`the tarball ${name}`, () => {
      if (problems.length > 0) throw new Error(problems.join('\n'))
    })
  for (const consumer of consumers)
    if (only === undefined || consumer.name.includes(only)) await tryOut(consumer, tarball)
  if (only === undefined) await testLowestPeers()
} finally {
  rmSync(workplace, { recursive: true, force: true })
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
