import { spawn, spawnSync } from 'node:child_process'

const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
const settings = { ...plain, STORYBOOK_DISABLE_TELEMETRY: '1', npm_config_loglevel: 'error' }

/** Runs a script of an installed package. */
export function runNode([script = '', ...args]: string[], stdio: 'pipe' | 'inherit') {
  const env = { ...process.env, ...settings }
  return spawnSync(process.execPath, [`node_modules/${script}`, ...args], { stdio, env, encoding: 'utf8' })
}

/** The same beside other things, with all that it prints. */
export function runNodeBeside([script = '', ...args]: string[]): Promise<{
  status: number | null
  output: string
}> {
  const env = { ...process.env, ...settings }
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: Buffer[] = []
  child.stdout.on('data', (chunk) => printed.push(chunk))
  child.stderr.on('data', (chunk) => printed.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output: Buffer.concat(printed).toString() }))
  })
}
