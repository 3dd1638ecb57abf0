import { spawn, spawnSync } from 'node:child_process'
import { setPriority } from 'node:os'

const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
const settings = { ...plain, STORYBOOK_DISABLE_TELEMETRY: '1', npm_config_loglevel: 'error' }

/** Runs a script of an installed package. */
export function runNode(
  [script = '', ...args]: string[],
  stdio: 'pipe' | 'inherit',
  variables: Record<string, string> = {},
) {
  const env = { ...process.env, ...settings, ...variables }
  return spawnSync(process.execPath, [`node_modules/${script}`, ...args], { stdio, env, encoding: 'utf8' })
}

/**
 * The same beside other things, with all that it prints.
 *
 * @param niceness from 0 to 19: the greater, the more processor time it leaves to the others. @default 0
 */
export function runNodeBeside(
  [script = '', ...args]: string[],
  niceness = 0,
): Promise<{ status: number | null; output: string }> {
  const env = { ...process.env, ...settings }
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (child.pid !== undefined && niceness > 0) setPriority(child.pid, niceness)
  const printed: Buffer[] = []
  child.stdout.on('data', (chunk) => printed.push(chunk))
  child.stderr.on('data', (chunk) => printed.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output: Buffer.concat(printed).toString() }))
  })
}
